fault-empty = الخانة فارغة: المرجو إدخال قيمة.
fault-likely-hint = لعل المقصود: «{ $likely }».
