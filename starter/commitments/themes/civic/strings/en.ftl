
#[zh] 名词只须改一处，全站都用新的词，但各种形式都要写全。其他名词（-target、-action、-organisation、-record、-case、-step）也可以这样改。
#[en] A noun is renamed in one place, with all its forms, and the whole site uses the new one: -target, -action, -organisation, -record,
#[en] -case, -step, too.
-plan = { $form ->
   *[one] list of commitments
    [other] lists of commitments
    [article] a list of commitments
    [capital-one] List of commitments
    [capital-other] Lists of commitments
    [capital-article] A list of commitments
}
-task = { $form ->
   *[one] commitment
    [other] commitments
    [article] a commitment
    [capital-one] Commitment
    [capital-other] Commitments
    [capital-article] A commitment
}
