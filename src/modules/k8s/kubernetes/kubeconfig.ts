import { createPrivateKey, X509Certificate } from 'node:crypto';
import { AppError } from '../../../core/errors/app-error';
import { parseBoundedYaml, YamlRefused } from '../../../core/text/bounded-yaml';

/** Bytes of a kubeconfig. */
export const MAX_KUBECONFIG_BYTES = 65_536;

/** How the Kubernetes API of a cluster is reached, and as whom. Secret as a whole, but for the server. */
export interface ClusterAccess {
  /** `https://host:port/path`, without a slash at the end. */
  server: string;
  /** The name in the server's certificate when it is not the host's. */
  tlsServerName: string | null;
  /** PEM; null trusts the authorities everybody trusts. */
  authority: string | null;
  /** PEM; both or none. */
  certificate: string | null;
  key: string | null;
  /** Value of the Authorization header. */
  authorization: string | null;
}

type Tree = Record<string, unknown>;

const ROOT = 'kubeconfig';
const CLUSTER_KEYS = ['server', 'tls-server-name', 'certificate-authority-data', 'disable-compression', 'extensions'];
const USER_KEYS = ['client-certificate-data', 'client-key-data', 'token', 'username', 'password', 'extensions'];
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** What an HTTP header and a TLS name may carry. */
const VISIBLE = /^[\x21-\x7e]+$/;
const DNS_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?$/;

/**
 * The access that the current context of a kubeconfig gives. Nothing else of the text is kept. Only embedded data is
 * taken: a key that would make the server read a file, run a program, use a proxy, act as somebody else or trust
 * anybody is a VALIDATION_ERROR that names its path, and so is every key that is not known. Messages repeat no value.
 */
export function readKubeconfig(text: string): ClusterAccess {
  if (Buffer.byteLength(text) > MAX_KUBECONFIG_BYTES)
    return refuse(ROOT, 'maxLength', `must be at most ${MAX_KUBECONFIG_BYTES} bytes`);
  const config = mapAt(parse(text), ROOT);
  const name = requiredText(config, 'current-context', ROOT);
  const [context, contextPath] = entryNamed(config, 'contexts', 'context', name);
  const [cluster, clusterPath] = entryNamed(
    config,
    'clusters',
    'cluster',
    requiredText(context, 'cluster', contextPath),
  );
  const [user, userPath] = entryNamed(config, 'users', 'user', requiredText(context, 'user', contextPath));
  // The safe value of this one key is written by many tools.
  if (cluster['insecure-skip-tls-verify'] === 'false') delete cluster['insecure-skip-tls-verify'];
  refuseOtherKeys(cluster, CLUSTER_KEYS, clusterPath);
  refuseOtherKeys(user, USER_KEYS, userPath);
  return { ...readCluster(cluster, clusterPath), ...readUser(user, userPath) };
}

function readCluster(cluster: Tree, path: string): Pick<ClusterAccess, 'server' | 'tlsServerName' | 'authority'> {
  const tlsServerName = textAt(cluster, 'tls-server-name', path);
  if (tlsServerName !== null && !DNS_NAME.test(tlsServerName))
    refuse(`${path}.tls-server-name`, 'hostname', 'must be a host name');
  const authority = pemAt(cluster, 'certificate-authority-data', path);
  if (authority !== null && !isCertificates(authority))
    refuse(`${path}.certificate-authority-data`, 'certificate', 'must be certificates in PEM, in base64');
  return { server: serverAt(cluster, path), tlsServerName, authority };
}

function readUser(user: Tree, path: string): Pick<ClusterAccess, 'certificate' | 'key' | 'authorization'> {
  const { certificate, key } = clientCertificateAt(user, path);
  const authorization = authorizationAt(user, path);
  if (certificate === null && authorization === null)
    refuse(path, 'credentials', 'must have a token, a client certificate, or a username and password');
  return { certificate, key, authorization };
}

function serverAt(cluster: Tree, path: string): string {
  const at = `${path}.server`;
  const text = requiredText(cluster, 'server', path);
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && !url.username && !url.password && !url.search && !url.hash;
  if (!plain || url.protocol !== 'https:' || text.length > 2000)
    return refuse(at, 'url', 'must be an https address without user, query and fragment');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function clientCertificateAt(user: Tree, path: string): Pick<ClusterAccess, 'certificate' | 'key'> {
  const [certificate, key] = [pemAt(user, 'client-certificate-data', path), pemAt(user, 'client-key-data', path)];
  if (certificate === null && key === null) return { certificate, key };
  if (certificate === null || !isCertificates(certificate))
    return refuse(`${path}.client-certificate-data`, 'certificate', 'must be a certificate in PEM, in base64');
  if (key === null || !isKeyOf(key, certificate))
    return refuse(`${path}.client-key-data`, 'key', 'must be the unencrypted key of the client certificate, in base64');
  return { certificate, key };
}

function authorizationAt(user: Tree, path: string): string | null {
  const [token, username] = [textAt(user, 'token', path), textAt(user, 'username', path)];
  const password = textAt(user, 'password', path);
  if (token !== null)
    return VISIBLE.test(token) ? `Bearer ${token}` : refuse(`${path}.token`, 'token', 'must not contain blanks');
  if (username === null && password === null) return null;
  if (username === null || username.includes(':'))
    return refuse(`${path}.username`, 'username', 'must be there and have no colon');
  if (password === null) return refuse(`${path}.password`, 'required', 'is required with username');
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function parse(text: string): unknown {
  try {
    return parseBoundedYaml(text);
  } catch (error) {
    if (error instanceof YamlRefused) refuse(ROOT, 'yaml', error.message);
    throw error;
  }
}

function isCertificates(pem: string): boolean {
  const found = pem.match(PEM_CERTIFICATE) ?? [];
  return found.length > 0 && found.every((one) => succeeds(() => new X509Certificate(one)));
}

function isKeyOf(key: string, certificate: string): boolean {
  return succeeds(() => {
    if (!new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))) throw new Error('another key');
  });
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** `[inner, its path]` of the element of a list that has this name. */
function entryNamed(config: Tree, list: string, inner: string, name: string): [Tree, string] {
  const elements = config[list];
  if (!Array.isArray(elements)) return refuse(`${ROOT}.${list}`, 'array', 'must be a list');
  const index = elements.findIndex((element) => isMap(element) && element['name'] === name);
  if (index < 0) return refuse(`${ROOT}.${list}`, 'reference', 'lacks what the current context names');
  const path = `${ROOT}.${list}.${index}.${inner}`;
  return [mapAt((elements[index] as Tree)[inner], path), path];
}

function refuseOtherKeys(tree: Tree, known: readonly string[], path: string): void {
  const other = Object.keys(tree).find((key) => !known.includes(key) && tree[key] !== '');
  if (other === undefined) return;
  refuse(`${path}.${other}`, 'refused', 'is not taken: only embedded data is (kubectl config view --raw --flatten)');
}

/** Bytes in base64, as the text they are. */
function pemAt(tree: Tree, key: string, path: string): string | null {
  const text = textAt(tree, key, path)?.replace(/\s/g, '');
  if (text === undefined) return null;
  return BASE64.test(text)
    ? Buffer.from(text, 'base64').toString('latin1')
    : refuse(`${path}.${key}`, 'base64', 'must be base64');
}

function requiredText(tree: Tree, key: string, path: string): string {
  return textAt(tree, key, path) ?? refuse(`${path}.${key}`, 'required', 'is required');
}

/** An empty text is none. */
function textAt(tree: Tree, key: string, path: string): string | null {
  const value = Object.hasOwn(tree, key) ? tree[key] : '';
  if (typeof value !== 'string') return refuse(`${path}.${key}`, 'isString', 'must be a text');
  return value === '' ? null : value;
}

function mapAt(value: unknown, path: string): Tree {
  return isMap(value) ? value : refuse(path, 'object', 'must be a map');
}

function isMap(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(path: string, rule: string, message: string): never {
  throw AppError.field(path, rule, `${path} ${message}`);
}
