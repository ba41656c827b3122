/** What people say when they mean a recipe, beside its subjects: by the id of the recipe, in both languages. */
export const SAYINGS: Readonly<Record<string, string>> = {
  nginx: 'web server webserver http server host a site serve pages 架站 網站伺服器 網頁服務 起一個網站',
  'nginx-proxy':
    'requests end up pass hand over to my app behind nginx expose application under a domain in front of backend virtual host vhost 對外網域 導流到 指到 後端程式 服務掛在網域 轉給 轉發給',
  'static-site':
    'publish html pages files folder documents put online landing page 放網頁 靜態頁面 公開資料夾 網頁檔案',
  apache: 'web server webserver http server restart reload 架站 網站伺服器',
  haproxy:
    'spread share traffic requests between several servers backends failover high availability ha 多台後端 分散流量 分攤 高可用',
  php: 'php site wordpress laravel application 跑 php 程式',
  certbot:
    'padlock secure my site trusted valid certificate renew renewal issue request free certificate 網站安全 鎖頭 上 https 加密 續約 續期 簽發',
  'self-signed':
    'test certificate own certificate internal without authority temporary key pair 測試憑證 內部憑證 自己簽 臨時憑證',
  'trust-ca': 'accept our internal certificates install root certificate store 安裝根憑證 相信 憑證鏈 公司憑證',
  postgresql: 'sql relational database server engine 關聯式資料庫 資料庫伺服器',
  'postgresql-database': 'sql schema new database with an owner role grant 建庫 資料庫帳號 開資料庫',
  mysql: 'sql relational database server engine 關聯式資料庫 資料庫伺服器',
  'mysql-database': 'sql schema new database with a user grant 建庫 資料庫帳號 開資料庫',
  redis: 'key value store in memory cache sessions 記憶體快取 鍵值 暫存',
  memcached: 'object cache in memory 物件快取 記憶體快取',
  rabbitmq: 'asynchronous events workers messages queueing mq 非同步 佇列服務 訊息中介',
  'backup-directory':
    'nightly copies copy of safe keep snapshots archive folder restore lose data tarball 定期複製 存一份 打包 避免資料遺失 留副本 存檔',
  'backup-postgresql': 'sql dumps export databases nightly copy of the database 匯出資料庫 資料庫存一份 半夜備份',
  'user-add':
    'new person joins newcomer onboarding onboard somebody needs access account for give access log on hire joined team starts today 新人 報到 到職 入職 新進 加入團隊 申請帳號 要登入主機',
  'user-remove':
    'person leaves resigned quit fired offboarding offboard gone away must go no longer works here revoke access lock out intern contractor 辭職 走人 不做了 收回帳號 註銷 帳號清掉 實習生 約聘',
  'group-add': 'team common group put people together 團隊 加到群組 建群組',
  'ssh-key':
    'public key login passwordless authorise log in without password pub id_ed25519 id_rsa 免密碼登入 放公鑰 加公鑰 鑰匙',
  sudo: 'become root act as root elevated full rights superuser passwordless sudo 最高權限 提升權限 超級使用者 免密 sudo 加 sudo',
  'ssh-no-passwords':
    'only keys no passwords allowed certificates keys mandatory turn off password authentication 只能用金鑰 不准用密碼 關掉密碼登入 強制金鑰',
  'ssh-no-root':
    'root logins impossible not allowed root must not log in no direct root block root login prohibit 不准 root 登入 root 不能 關掉 root 登入 擋 root',
  'ssh-port':
    'daemon listen another nonstandard non-standard port from now on instead of 22 換埠 換成 別的埠 不要用 22',
  fail2ban:
    'login attempts hackers bots try passwords lock out after failures repeated failures intrusion dictionary attack 駭客 一直嘗試登入 亂試 自動封鎖 入侵',
  'password-age':
    'force users to renew change their password periodically maximum age 強制換密碼 定期換密碼 密碼有效期限',
  'open-port':
    'reachable from outside accept incoming connections blocked by the firewall closed cannot connect expose port allow udp tcp let in 外面可以連 從外面連 連不進來 放行 讓外部連線 打開埠 允許連入',
  'basic-firewall':
    'lock down close everything else default deny only what is needed harden protect 關閉其他 其餘禁止 最小開放 只留',
  'block-address':
    'attacker abuse spammer refuse connections from reject network keep out shut out malicious 擋掉 擋住 惡意來源 拒絕連線 不讓連 黑名單 網段',
  hostname: 'give the machine a name is called should be called rename box 改名字 叫做 取名 機器名稱 換名字',
  'hosts-entry':
    'name points to address local name static name without dns 名稱對應 靜態解析 名字指到 本機解析 hosts 檔',
  dns: 'name server names are not resolved resolution cannot resolve domain lookups 網域解析 解析不了 查名稱 換 dns',
  'ip-forward': 'act as router route between networks nat gateway internal network 當路由器 網段之間 閘道 轉封包',
  ping: 'are they up online respond can we get to the machines connection works 有沒有活著 上線 回應 連線測試 通不通',
  'wait-port': 'until the service is up comes up ready before going on 服務起來 等服務 就緒',
  'http-check': 'website up reachable returns 200 works smoke test alive 網站活著 網站正常 有沒有回應 測試網址',
  'package-install':
    'add program programs tool utility available on the machines present 加裝 裝個 裝一下 需要工具 指令 程式 都裝',
  'package-remove': 'delete program take off get off the machines not wanted 拿掉 刪掉程式 不要的軟體 砍掉 移掉',
  upgrade: 'newest versions latest everything current refresh all packages 最新版 全部更新 更新系統 打補丁 更新到最新',
  'unattended-upgrades':
    'patch itself patching by itself without me self-update security patching on nightly patches 自己更新 自動打補丁 自動修補 自動安全更新',
  pip: 'python module modules library virtual environment requirements django flask numpy 套件 python 函式庫 虛擬環境',
  nodejs: 'javascript runtime npm frontend build 前端',
  java: 'tomcat jar application runtime 執行 jar',
  'apt-repository': 'third-party vendor packages source list ppa 廠商套件庫 加套件來源',
  'node-exporter':
    'host metrics cpu memory load figures scraped monitor the machines port 9100 主機指標 監控主機 監控數據 cpu 記憶體 硬體監控 收集主機',
  prometheus: 'collect metrics time series monitoring server alerting 收集指標 監控系統 監控伺服器',
  grafana: 'charts graphs visualise visualize metrics see dashboards 圖表 視覺化 監控畫面 看板',
  'zabbix-agent': 'monitored by zabbix client 受監控 監控代理',
  docker: 'containers container engine everyone needs docker run containers 容器引擎 容器環境 跑容器',
  container:
    'launch bring up image container registry publish port restart always 起容器 啟動容器 拉映像 容器服務 跑在',
  'nvidia-driver':
    'nvidia-smi not found gpu not detected gpus are not seen graphics driver cuda driver 抓不到顯卡 看不到 gpu gpu 驅動 顯示卡沒抓到 裝驅動',
  'nvidia-container-toolkit':
    'docker run --gpus containers use gpu inside docker cuda container docker 用 gpu 容器使用顯卡 容器抓不到',
  infiniband: 'fast network cards rdma verbs compute nodes hdr ndr 高速網路 高速網卡',
  sysctl: 'kernel tuning tune value net.core vm. fs. 調校 內核調整 系統參數 設 核心設定',
  'kernel-module': 'driver module available after boot insmod lsmod 掛載模組 開機載入 載入驅動模組',
  hugepages: 'large memory pages for databases dpdk 大型分頁',
  'open-files':
    'file handles run out of too many connections sockets max files emfile 檔案控制代碼 開太多檔案 檔案數量 handle 不夠',
  ntp: 'wrong time clock differs late seconds off timeserver time server 時間差 時間跑掉 時間錯 慢了 快了 同步時間',
  timezone: 'local time clock should be tokyo time utc region 當地時間 台北時間 換時區',
  locale: 'chinese characters garbled encoding charset unicode 亂碼 中文顯示 系統語系 字元集',
  reboot: 'restart the machine power cycle boot again 重新啟動主機 機器重開 重開 重啟機器',
  'disk-space':
    'room left gigabytes enough full disks remaining running out how big 剩多少 夠不夠 快滿了 多少容量 還有空間',
  swap: 'memory runs out oom out of memory more memory virtual memory page file 記憶體不夠 記憶體不足 加大交換 置換',
  'swap-off': 'no swap must not swap kubelet complains 不要 swap 停掉交換 不能有 swap',
  'nfs-mount': 'network drive shared folder remote directory nas file server 網路磁碟 網路硬碟 共用資料夾 檔案伺服器',
  'nfs-export':
    'make folder available to other machines network offer directory 開放目錄給其他機器 共用目錄 其他主機存取',
  lvm: 'volume group physical volume flexible partitions 磁碟群組 彈性磁碟',
  'lvm-extend':
    'volume too small bigger make larger more room filesystem full grow partition 空間不夠 變大 放大 磁碟加大',
  'disk-mount':
    'new disk new volume appear under use the second drive partition data disk attach 新磁碟 第二顆 資料碟 建檔案系統 用起來 掛上',
  samba: 'windows pc computers access shared folder network neighbourhood 電腦存取 windows 共用 公用資料夾',
  logrotate:
    'log files grow huge too large eat up clean old logs keep days delete old 日誌變大 記錄檔太大 只留 留幾天 清舊日誌 log 太大 爆掉',
  'file-content': 'put text into file create file containing make a file that says 建檔 檔案寫 內容是 放一個檔案',
  'line-in-file':
    'add to file append setting to configuration one line make sure the file has 加到檔案 加一行 檔案裡加 加設定',
  replace: 'change text swap word in file find and replace 換掉文字 改字 文字換成',
  directory: 'folder path exists make dir 開資料夾 目錄要存在 建資料夾',
  permissions: 'readable writable only by rights of file access who may read 誰可以讀 只能 擁有者改 讀寫權限',
  'delete-path': 'throw away old file folder get rid of directory cleanup 清掉 砍掉檔案 不要的檔案 丟掉',
  download: 'get file from the internet save 抓檔案 存到 下載下來',
  unpack: 'expand compressed release 展開 解開',
  git: 'get the code latest code sources deploy from repository project 拉程式碼 抓程式 原始碼 部署程式',
  'systemd-unit':
    'come back after reboot keep running in the background always on survives restart boots with the machine as a system service start at boot daemonize 系統服務 開機就跑 一直跑 背景服務 當服務 做成服務 掛掉自動重啟',
  'service-restart':
    'must be restarted bounce again after config change apply configuration 重開服務 重新跑 改好設定 套用設定',
  'service-stop': 'turn off shut down not run any more switch off 關掉 不要跑 停掉 別再跑',
  'service-start': 'turn on switch on not running bring service up at boot 打開服務 跑起來 開起來',
  cron: 'regularly periodically repeat run script at night minute hour timer 固定時間 每隔 定時跑 自動跑 分鐘跑一次 腳本 排個',
  environment: 'env var exported for all users shell 環境 變數 所有使用者',
  motd: 'text shown after logging in ssh banner welcome notice users see 登入看到 登入提示 歡迎詞 提醒',
  rsyslog:
    'central log server log host put our logs on collect logs logs to another machine 集中日誌 log 送 日誌都送 日誌主機 統一收集',
  journal: 'systemd logs too large old journals vacuum shrink 系統日誌 journal 瘦身',
  'kubernetes-node': 'cluster worker control plane join nodes for k8s 叢集 工作節點 加入叢集',
  containerd: 'container runtime 容器執行環境',
  libvirt: 'virtual machines on this host run vms virtualize 跑虛擬機 虛擬機環境 建虛擬機',
  proxy: 'no direct internet access company proxy downloads apt through 沒有外網 公司代理 出去上網 代理',
  auditd: 'who did what trace log changes security record compliance 誰改了 追蹤 軌跡 合規 留紀錄',
  wireguard: 'tunnel private network remote access 私人網路 遠端連入 加密通道',
  'mail-relay': 'send e-mails notifications smarthost outgoing mail deliver alerts by mail 發信 寄通知 寄件 外寄',
};
