# This plan calls its tasks commitments and its targets indicators.
nav-tasks = Commitments
title-tasks = Commitments
title-task = Commitment { $number }: { $name }
crumb-task = Commitment { $number }
task-number = Commitment { $number }
nav-targets = Indicators
title-targets = Indicators
count-tasks = { $count ->
    [one] Commitment
   *[other] Commitments
}
count-targets = { $count ->
    [one] Indicator
   *[other] Indicators
}
home-targets = { $count ->
    [one] One indicator
   *[other] { $count } indicators
}
home-all-targets = All { $count } indicators
home-tasks = { $tasks ->
    [one] One commitment
   *[other] { $tasks } commitments
}
home-all-tasks = All commitments
