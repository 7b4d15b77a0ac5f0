
#[zh] 名词只须改一处，全站都用新的词。其他名词（-target、-action、-organisation、-record、-case、-step）也可以这样改。
#[en] A noun is renamed in one place, and the whole site uses the new one: -target, -action, -organisation, -record, -case, -step, too.
-plan = 承诺清单
-task = 承诺
