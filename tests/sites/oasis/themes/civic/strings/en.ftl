# This plan calls its tasks commitments and its targets indicators.
-task = { $form ->
   *[one] commitment
    [other] commitments
    [article] a commitment
    [capital-one] Commitment
    [capital-other] Commitments
    [capital-article] A commitment
}
-target = { $form ->
   *[one] indicator
    [other] indicators
    [article] an indicator
    [capital-one] Indicator
    [capital-other] Indicators
    [capital-article] An indicator
    [mixed] indicators
    [capital-mixed] Indicators
}
