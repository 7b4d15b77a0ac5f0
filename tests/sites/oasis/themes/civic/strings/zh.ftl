# 这份计划把任务称为承诺事项，把目标称为指标。
nav-tasks = 承诺事项
title-tasks = 承诺事项
title-task = 承诺事项{ $number }：{ $name }
crumb-task = 承诺事项{ $number }
task-number = 承诺事项{ $number }
nav-targets = 指标
title-targets = 指标
count-tasks = 承诺事项
count-targets = 指标
home-targets = { $count }项指标
home-all-targets = 查看全部{ $count }项指标
home-tasks = { $tasks }项承诺事项
home-all-tasks = 查看全部承诺事项
