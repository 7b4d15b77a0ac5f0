theme-name = خط كبير
