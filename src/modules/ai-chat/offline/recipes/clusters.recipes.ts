import { both } from '../text/language';
import type { Recipe } from './recipe';
import { command, content, directory, install, restarted, started, step } from './steps';

const MODULES = ['overlay', 'br_netfilter'];

export const CLUSTERS: readonly Recipe[] = [
  {
    id: 'kubernetes-node',
    debianOnly: true,
    name: 'Kubernetes {release} node',
    goal: both(
      'prepare the hosts as nodes of Kubernetes {release} (kubeadm)',
      '將主機準備為 Kubernetes {release} 節點(kubeadm)',
    ),
    label: both('Kubernetes node', 'Kubernetes 節點'),
    subjects: 'kubernetes k8s kubeadm kubelet kubectl 叢集節點',
    words: 'node nodes prepare install cluster join 節點 準備 安裝 叢集',
    parameters: [
      {
        name: 'release',
        kind: 'hostname',
        ask: both('Which release, such as 1.33?', '哪個版本?例如 1.33'),
        default: '1.33',
        cues: 'kubernetes|k8s|release|version|版本',
      },
    ],
    note: both('They join a cluster by the command that kubeadm prints there.', '加入叢集需使用 kubeadm 產生的指令。'),
    steps: ({ release = '' }, family) => [
      command('turn swap off', '關閉 swap', ['swapoff', '-a'], {}, { changed_when: false }),
      step('leave it off after a boot', '開機後保持關閉', 'replace', {
        path: '/etc/fstab',
        regexp: '^([^#\\n]\\S*\\s+\\S+\\s+swap\\s.*)$',
        replace: '# \\1',
      }),
      content('/etc/modules-load.d/kubernetes.conf', MODULES),
      ...MODULES.map((name) =>
        command(`load ${name}`, `載入 ${name}`, ['modprobe', name], {}, { changed_when: false }),
      ),
      content('/etc/sysctl.d/90-kubernetes.conf', [
        'net.bridge.bridge-nf-call-iptables = 1',
        'net.bridge.bridge-nf-call-ip6tables = 1',
        'net.ipv4.ip_forward = 1',
      ]),
      command('load the settings', '載入核心參數', ['sysctl', '--system'], {}, { changed_when: false }),
      ...install('debian', 'containerd', 'apt-transport-https'),
      directory('/etc/apt/keyrings'),
      step('fetch the key of the repository', '下載套件庫金鑰', 'get_url', {
        url: `https://pkgs.k8s.io/core:/stable:/v${release}/deb/Release.key`,
        dest: '/etc/apt/keyrings/kubernetes.asc',
        mode: '0644',
      }),
      step('add the repository', '加入套件庫', 'apt_repository', {
        repo: `deb [signed-by=/etc/apt/keyrings/kubernetes.asc] https://pkgs.k8s.io/core:/stable:/v${release}/deb/ /`,
        state: 'present',
        filename: 'kubernetes',
      }),
      ...install('debian', 'kubelet', 'kubeadm', 'kubectl'),
      started(family, 'kubelet'),
    ],
  },
  {
    id: 'containerd',
    name: 'Install containerd',
    goal: both('install containerd', '安裝 containerd'),
    label: both('containerd', 'containerd'),
    subjects: 'containerd cri',
    words: 'install runtime container 安裝 容器',
    steps: (_, family) => [...install(family, 'containerd'), started(family, 'containerd')],
  },
  {
    id: 'libvirt',
    name: 'Install KVM',
    goal: both('install KVM and libvirt', '安裝 KVM 與 libvirt'),
    label: both('KVM', 'KVM'),
    subjects: 'kvm libvirt qemu virtualisation virtualization hypervisor 虛擬化',
    words: 'install virtual machines 安裝 虛擬機',
    steps: (_, family) => [
      ...install(family, 'qemu-system-x86', 'libvirt-daemon-system', 'virtinst'),
      started(family, 'libvirtd'),
    ],
  },
  {
    id: 'proxy',
    debianOnly: true,
    name: 'Proxy {url}',
    goal: both('let the hosts reach the Internet through {url}', '讓主機透過 {url} 連網'),
    label: both('outgoing proxy', '連外代理'),
    subjects: 'proxy http_proxy https_proxy outgoing squid 連外 代理伺服器 上網',
    words: 'internet through behind apt ~url 網路 透過',
    parameters: [{ name: 'url', kind: 'url', ask: both('What is the address of the proxy?', '代理伺服器的網址?') }],
    steps: ({ url = '' }) => [
      content('/etc/profile.d/virtflow-proxy.sh', [
        `export http_proxy="${url}"`,
        `export https_proxy="${url}"`,
        'export no_proxy="localhost,127.0.0.1"',
      ]),
      content('/etc/apt/apt.conf.d/90virtflow-proxy', [
        `Acquire::http::Proxy "${url}";`,
        `Acquire::https::Proxy "${url}";`,
      ]),
    ],
  },
  {
    id: 'auditd',
    name: 'Kernel audit',
    goal: both('record changes of users and of sudo (auditd)', '以 auditd 記錄帳號與 sudo 的變更'),
    label: both('audit log', '稽核記錄'),
    subjects: 'auditd audit auditing 稽核 審計',
    words: 'record who changed log security 記錄 安全',
    steps: (_, family) => [
      ...install(family, 'auditd'),
      content(
        '/etc/audit/rules.d/virtflow.rules',
        [
          '-w /etc/passwd -p wa -k identity',
          '-w /etc/group -p wa -k identity',
          '-w /etc/sudoers -p wa -k privileges',
          '-w /etc/sudoers.d/ -p wa -k privileges',
        ],
        { mode: '0640' },
        { register: 'rules' },
      ),
      started(family, 'auditd'),
      command('load the rules', '載入規則', ['augenrules', '--load'], {}, { when: 'rules is changed' }),
    ],
  },
  {
    id: 'wireguard',
    name: 'Install WireGuard',
    goal: both('install WireGuard and make a key pair', '安裝 WireGuard 並產生金鑰'),
    label: both('WireGuard', 'WireGuard'),
    subjects: 'wireguard vpn wg',
    words: 'install tunnel 安裝 通道',
    note: both(
      'Peers and addresses are to be written into /etc/wireguard/wg0.conf by you.',
      '對端與位址請自行寫入 /etc/wireguard/wg0.conf。',
    ),
    steps: (_, family) => [
      ...install(family, 'wireguard'),
      directory('/etc/wireguard', { mode: '0700' }),
      step('make a key pair', '產生金鑰', 'shell', {
        cmd: 'umask 077; wg genkey > private.key; wg pubkey < private.key > public.key',
        chdir: '/etc/wireguard',
        creates: '/etc/wireguard/public.key',
      }),
    ],
  },
  {
    id: 'mail-relay',
    name: 'Mail through {server}',
    goal: both('send mail through {server} (Postfix)', '以 Postfix 透過 {server} 寄信'),
    label: both('mail relay', '郵件轉送'),
    subjects: 'mail postfix smtp relay sendmail 寄信 郵件 信件',
    words: 'send through server e-mail email 透過 伺服器 ~domain',
    parameters: [
      {
        name: 'server',
        kind: 'server',
        ask: both('Through which server?', '透過哪台郵件伺服器?'),
        cues: 'through|via|server|透過|經由|伺服器',
      },
    ],
    steps: ({ server = '' }, family) => [
      ...install(family, 'postfix'),
      command(
        'set the relay',
        '設定轉送伺服器',
        ['postconf', '-e', `relayhost=[${server}]`, 'inet_interfaces=loopback-only'],
        {},
        { register: 'settings', changed_when: true },
      ),
      started(family, 'postfix'),
      restarted(family, 'postfix', 'settings', 'reloaded'),
    ],
  },
];
