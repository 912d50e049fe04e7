# ورقة استرجاع السجل.
recovery-main-title = ورقة الاسترجاع الخاصة بالسجل
recovery-register-label = السجل
recovery-made-label = حررت بتاريخ
recovery-code-heading = رمز الاسترجاع
recovery-code-note = يقرأ الرمز مجموعة بعد مجموعة من اليسار إلى اليمين. وتكشف حروف المراقبة أي خطأ في الكتابة.
recovery-code-alt = رمز الاستجابة السريعة لرمز الاسترجاع
recovery-check-label = حروف المراقبة
recovery-use-heading = كيفية الاستعمال
recovery-use-first-item = يفتح هذا الرمز السجل عند فقدان العبارة السرية.
recovery-use-second-item = في البرنامج، اختاروا «نسيت العبارة السرية»، ثم أدخلوا الرمز أو امسحوا رمز الاستجابة السريعة، ثم اختاروا عبارة سرية جديدة.
recovery-use-third-item = يفتح هذا الرمز كذلك النسخ الاحتياطية للسجل.
recovery-keep-heading = كيفية الحفظ
recovery-keep-first-item = تحفظ هذه الورقة على حدة في ظرف مغلق، لدى الرئيس أو في خزنة، بعيدا عن الحاسوب وعن العبارة السرية.
recovery-keep-second-item = يمنع تصويرها أو إرسالها عبر الرسائل.
recovery-keep-third-item = عند ضياعها أو اطلاع الغير عليها، تحرر ورقة جديدة وتعتبر القديمة لاغية.
recovery-keeper-label = سلمت إلى
