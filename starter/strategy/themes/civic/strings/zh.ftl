
#[zh] 名词只须改一处，全站都用新的词。其他名词（-task、-target、-action、-organisation、-record、-case、-step）也可以这样改。
#[en] A noun is renamed in one place, and the whole site uses the new one: -task, -target, -action, -organisation, -record, -case, -step,
#[en] too.
-plan = 战略
