gain-title = x
gain-description = y
