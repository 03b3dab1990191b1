import type { HelpWords } from '../ui.ts';

/** What `--help` says in Chinese. */
export const zhHelp: HelpWords = {
  tool: '规矩：核对年度计划是否写全了应有的制度、载体和报告。',
  commands: {
    check: '检查计划',
    explain: '说明一条规则：义务、出处、理解和例子',
    why: '说明一条规则在一份计划上为什么通过、不通过或不适用',
    requirements: '列出某类单位应做的各项',
    init: '写出一份待填的计划',
    config: '显示设置：每一项的值，和它写在哪个文件的哪一行',
    waiversList: '列出豁免和它们的状态',
    waiversPrune: '清理到期和没有用上的豁免',
    baselineWrite: '把现有的发现记为已知，以后只报新的',
    completion: '写出让 shell 按 Tab 键补全命令的脚本',
    rulesLint: '检查规则包本身写得对不对',
    rulesTrace: '逐条对照原文、术语、规则和用例',
    rulesWitness: '写出某类单位最小的合格计划',
    rulesDiff: '比较规则包的两版：哪些义务变了，哪些计划受影响',
    rulesTest: '用用例检验规则包的规则',
    rulesNew: '写出一条新规则和它的用例，只差填空',
    rulesMutate: '把规则逐处改动，看用例能不能察觉',
  },
  rules: '给维护规则包的人用',
  waivers: '豁免：有人批准、有最后一天的例外',
  baseline: '基线：已经接受的发现',
  full: {
    check: '检查计划：文件、文件夹、通配符，或 - 表示标准输入。不写路径时，按 guiju.config.yaml 的 plans。',
    explain:
      '说明一条规则。规则可写标识（quarterly-meeting）、完整标识（hubin-2008/quarterly-meeting）、' +
      '名称（季度例会制度），或检查报告中的 plan/… 标识。',
    why:
      '说明一条规则在一份计划上的结果：为什么适用，由哪一行满足，或者还差什么。' +
      '通过、不适用或已豁免以 0 退出；未通过或待人确认以 1 退出；计划读不了、没有这条规则以 2 退出。',
    requirements: '列出某类单位应做的各项，按章排列，可作为清单逐项打勾。',
    init: '写出一份待填的计划：应有的都在，只差填空。不写 --output 时打印到屏幕。',
    config:
      '显示这次检查会用的设置。从要检查的路径的共同文件夹往上找 guiju.config.yaml，一次检查只用一份；' +
      '每一行末尾写明它出自哪个文件的哪一行，没有写的是默认。',
    waiversList: '列出豁免文件里的每一条：有效、快到期、未开始、已到期；写了路径，还会查出没有用上的。',
    waiversPrune:
      '找出已到期的豁免；写了路径，还有没有用上的。只说会删哪些，加上 --write 才真的删；其余各条、次序和备注都不动。',
    baselineWrite:
      '检查计划，把现有的发现写进基线文件（默认 guiju.baseline.json）。以后用 --baseline 检查，只报新的；' +
      '再写一次时，原有各项的日期不变。',
    completion:
      '写出一段脚本，让 shell 按 Tab 键补全命令、选项、取值和文件名。例如 bash：source <(guiju completion bash)。' +
      '升级以后重新写出一次。',
    rulesLint:
      '检查规则包本身：标识重复或无着落、名称有歧义、管不到任何单位、路径不存在、规则重复或矛盾、没有出处、用例或译文、声明了没用到、有效期已过……不写文件夹时看 --pack、配置里的或自带的规则包。有错误以 2 退出，只有警告以 1 退出。',
    rulesTrace:
      '逐条对照：原文的每一条由哪些术语引用、落到哪些规则、有多少用例，或者为什么不约束谁；并算出按条、按字符的着落。有没有着落的，或者给的原文不同，以 1 退出。加 --interpretations，就逐个换一种理解，看哪些计划的结论会变。',
    rulesWitness:
      '找出某类单位满足全部规则的最小计划，经过同样的检查才写出来。没有这样的计划时，列出互相冲突的规则，以 1 退出。',
    rulesDiff:
      '比较规则包的两版：义务新增、删去、收紧、放宽、改出处，版本号该怎么升；给出 --plans 时，列出哪些计划的结论会变。' +
      '有计划由此不再通过时以 1 退出。',
    rulesTest:
      '运行规则包的用例，看每条规则说的话与 expect 写的是否一致。有不符的以 1 退出；有没能运行的，或者一个用例也没有，以 2 退出。',
    rulesNew:
      '在规则包的一章里写出一条新规则（需要时连同术语），并在用例文件里写出一个通过、一个不通过的用例；要人填的地方都写着“待填”。',
    rulesMutate:
      '检验用例和规则是否管用：破坏规则要求的每一处，看规则能不能报出来；把规则逐处改动一步，看用例能不能察觉。' +
      '分数不够，或者有没说明理由的漏网改动，以 1 退出；没有用例，以 2 退出。',
  },
  flags: {
    format: 'text json ndjson sarif github markdown junit gitlab rdjson csv；写成 json=文件 则存入文件。可写多次',
    lang: '语言：zh 中文、en 英文',
    fix: '就地改正只可能是笔误的地方：写错的名称、键、全角标点和数字、日期写法、缺的日期',
    fixDryRun: '不改文件，只把会怎样改打印成补丁（unified diff）',
    fixUnsafe: '还补上缺少的清单、条目和字段，空白处留待填写',
    watch: '守着计划、规则包、设置、豁免和基线，一有改动就重新检查',
    failOn: '达到哪一级就以 1 退出：error、warning、note、never',
    pack: '规则包的文件夹。可写多次',
    source: '手里的一份原文，用来核对；不写时看 GUIJU_SOURCE。原文不会存下来',
    cases: '放用例的文件夹',
    interpretations: '逐个换一种理解，看计划的结论会不会变',
    plans: '要比较结论的计划：文件、文件夹或通配符。可写多次',
    minScore: '最低分数（百分比）；默认要求的改动 100，规则的改动 95',
    proofFormat: '输出格式：text、markdown、json',
    planFormat: '计划的写法：yaml、json',
    lintAsOf: '从这一天（年-月-日）看有效期过了没有。不写时不看',
    lintFormat: '输出格式：text、json',
    waivers: '豁免文件，默认是设置旁边的 waivers.yaml',
    baseline: '基线文件：其中已有的发现不再报',
    asOf: '按哪一天判断期限，如 2008-03-05；默认是今天（北京时间）',
    print: '显示设置（不写也是显示）',
    write: '真的删去，而不只是说会删哪些',
    baselineOutput: '存入的文件，默认是设置里的 baseline，或者 guiju.baseline.json',
    kind: '单位类型：标识或名称，如 community、社区党组织',
    year: '计划的年份，默认取规则包有效期的第一年',
    output: '存入的文件；已有的文件不会被覆盖',
    update: '把不符的 expect 改成实际的结果，其余一字不动',
    coverage: '再看哪些规则从来没有不通过、从来没有通过；有就以 1 退出',
    casesFormat: '输出格式：text、json',
    chapter: '写进哪一章；没有这一章就新建',
    assert: '要求的种类',
    term: '规则所说的术语，默认与规则同名（后缀除外）',
    termClass: '术语还没有时，新建它所用的类别，如 system',
    list: '规则看计划的哪个清单，默认是术语类别的清单',
    kinds: '管哪类单位，可写多次；不写就管所有单位',
    modality: '约束强度：must、should、may、must-not，默认 must',
    atLeast: '不低于哪种频次（--assert cadence）',
    event: '与哪个事件相连（--assert onEvent）',
    fields: '条目要写的项目，可写多次（--assert includes），默认 owner',
    clause: '依据原文的第几条，如 182、221-224',
    help: '显示帮助',
    version: '显示版本',
    escape: '此后的都当作参数，不当作选项',
  },
  paths: '计划文件、文件夹或通配符',
  rule: '规则的标识或名称',
  newRule: '新规则的标识，如 quarterly-meeting.reporting',
  shell: 'bash、zsh、fish 或 powershell',
  plan: '一份计划的文件，- 是标准输入',
  folder: '规则包的文件夹',
  edition: '规则包的文件夹，或自带规则包的标识',
  headers: { usage: '用法', aliases: '别名', commands: '命令', flags: '选项', arguments: '参数' },
  default: '默认为',
  separator: '分隔符为',
};
