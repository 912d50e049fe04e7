# سجل التغييرات.

history-undone-entry = تراجع عن: { $what }
history-redone-entry = إعادة: { $what }
history-erased-entry = معطيات محذوفة يوم { $date }
