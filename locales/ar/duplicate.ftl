# شخص مسجل مرتين: ما يدل على ذلك وما يدل على عكسه.

duplicate-certain-strength = مؤكد
duplicate-probable-strength = مرجح
duplicate-possible-strength = محتمل
duplicate-same-identity-why = وثيقة الهوية نفسها
duplicate-same-cnss-why = رقم التسجيل في الصندوق نفسه
duplicate-near-identity-why = رقما الهوية متقاربان
duplicate-same-rib-why = الحساب البنكي نفسه
duplicate-same-ice-why = التعريف الموحد للمقاولة نفسه
duplicate-same-phone-why = الهاتف نفسه
duplicate-same-name-why = الاسم مكتوب بالطريقة نفسها
duplicate-name-alike-why = الاسم ينطق بالطريقة نفسها
duplicate-name-near-why = الاسمان متقاربان
duplicate-name-partly-why = جزء من الاسم متطابق
duplicate-same-birth-why = تاريخ الولادة نفسه
duplicate-birth-swapped-why = يوم الولادة وشهرها معكوسان
duplicate-birth-fits-why = تاريخا الولادة لا يتعارضان
duplicate-other-identity-why = وثيقتا الهوية مختلفتان
duplicate-other-cnss-why = رقما التسجيل مختلفان
duplicate-other-birth-why = تاريخا الولادة مختلفان
duplicate-other-sex-why = النوع مختلف
