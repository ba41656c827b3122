import { StringField } from '../../../core/http/fields';
import { DEST_PATH_MEANS, destPathOf } from '../deployments/rules/dest-path';
import { GIT_REFERENCE_MEANS, GIT_REPO_MEANS, gitAddressOf, isGitReference } from '../deployments/rules/git-source';
import { HOST_MEANS, isHost, isPrivateKey, USERNAME, USERNAME_MEANS } from '../deployments/rules/ssh-endpoint';

/** Fields that both versions take in the same form. */

export const DEFAULT_BRANCH = 'HEAD';
export const MAX_TARGETS = 200;
const optional = { optional: true, nullable: true } as const;
const secret = { ...optional, writeOnly: true } as const;
const ONE_LINE = /^[^\r\n]*$/;

export const GitRepoField = () =>
  StringField({
    max: 1024,
    meets: (text) => gitAddressOf(text) !== null,
    patternMeans: GIT_REPO_MEANS,
    example: 'git@github.com:org/repo.git',
    description: 'Over HTTPS or SSH; the hosts fetch it',
  });

export const GitBranchField = () =>
  StringField({
    ...optional,
    default: DEFAULT_BRANCH,
    meets: isGitReference,
    patternMeans: GIT_REFERENCE_MEANS,
    example: 'main',
    description: 'Branch, tag or commit; `HEAD`: what the repository holds out',
  });

export const DestPathField = () =>
  StringField({
    max: 1024,
    meets: (text) => destPathOf(text) !== null,
    patternMeans: DEST_PATH_MEANS,
    example: '/var/www/app',
    description: 'Absolute path on the hosts',
  });

export const HostField = () =>
  StringField({
    meets: isHost,
    patternMeans: HOST_MEANS,
    example: '192.0.2.10',
    description: 'IP address or DNS name',
  });

export const UsernameField = () =>
  StringField({ max: 64, pattern: USERNAME, patternMeans: USERNAME_MEANS, example: 'ubuntu' });

export const PrivateKeyField = () =>
  StringField({
    ...secret,
    max: 32_768,
    meets: isPrivateKey,
    patternMeans: 'be a private key in OpenSSH or PEM format',
    description: 'Required when `type` is `private_key`',
  });

export const PassphraseField = () =>
  StringField({
    ...secret,
    max: 1000,
    pattern: ONE_LINE,
    patternMeans: 'be one line',
    description: 'Opens `private_key`',
  });

export const PasswordField = (description: string) =>
  StringField({
    ...secret,
    min: 1,
    max: 1000,
    pattern: ONE_LINE,
    patternMeans: 'be one line',
    example: 'secret',
    description,
  });
