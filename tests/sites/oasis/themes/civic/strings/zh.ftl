# 这份计划把任务称为承诺事项，把目标称为指标。
-task = 承诺事项
-target = { $form ->
   *[one] 指标
    [mixed] 指标
}
home-targets = { $count }项{ -target }
