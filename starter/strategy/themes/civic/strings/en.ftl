
#[zh] 名词只须改一处，全站都用新的词，但各种形式都要写全。其他名词（-task、-target、-action、-organisation、-record、-case、-step）也可以这样改。
#[en] A noun is renamed in one place, with all its forms, and the whole site uses the new one: -task, -target, -action, -organisation,
#[en] -record, -case, -step, too.
-plan = { $form ->
   *[one] strategy
    [other] strategies
    [article] a strategy
    [capital-one] Strategy
    [capital-other] Strategies
    [capital-article] A strategy
}
