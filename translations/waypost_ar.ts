<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Breached</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>تحلّ خلال ١٥ دقيقة</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>الأكثر عرضة للتأخر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>أول رد p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>الالتزام بـ SLA</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>ردود مزدوجة</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>المتراكم حسب العمر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>المحلولة</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>محادثات مفتوحة الآن عليها وعد متأخر لم يُوفَ به بعد.</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>محادثات مفتوحة الآن يحلّ وعدها التالي خلال ١٥ دقيقة.</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>محادثات مفتوحة الآن عليها شيء مستحق؛ الأقرب موعدًا في الأعلى.</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>المحادثات المفتوحة الآن؛ لا تُحسب التي تنتظر العميل أو المؤجلة.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>محادثات ردّ عليها شخص أول مرة في الفترة، بوقت الدوام؛ دون البوتات وما بدأناه نحن. أقرب رتبة.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>محادثات ردّ عليها شخص أول مرة في الفترة، بالوقت الفعلي؛ دون البوتات وما بدأناه نحن. أقرب رتبة.</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>الوعود الموفى بها أو الفائتة في الفترة، تُحسب لمن كانت عنده وقت استحقاقها. ما لم يحلّ بعد لا يُحسب.</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>مرات في الفترة رُدّ فيها على عميل مرتين: من شخصين، خلال عشر دقائق، والثاني لم يرَ الأول.</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>المحادثات المفتوحة الآن، حسب عمر أقدم رسالة بلا رد.</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>المحادثات المغلقة في الفترة، تُحسب لمن كانت عنده حينها.</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>المحادثات المغلقة في الفترة التي أعادها العملاء من قبل.</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>إجابات العملاء في الفترة، من ١ إلى ٥؛ من لم يجب لا يُحسب.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>باقٍ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; ١ س</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; ٤ س</translation>
    </message>
    <message>
        <source>&lt; 8 h</source>
        <translation>&lt; ٨ س</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; ١ يوم</translation>
    </message>
    <message>
        <source>&lt; 3 d</source>
        <translation>&lt; ٣ أيام</translation>
    </message>
    <message>
        <source>&lt; 7 d</source>
        <translation>&lt; ٧ أيام</translation>
    </message>
    <message>
        <source>7 d +</source>
        <extracomment>seven days and more</extracomment>
        <translation>٧ أيام +</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>موفى به</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>الفتح والكتابة</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>الانتقال إلى «محادثاتي»</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>الانتقال إلى «غير المسندة»</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>الانتقال إلى «كل المفتوحة»</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>الانتقال إلى «بانتظار العميل»</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>الانتقال إلى «المؤجلة»</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>الانتقال إلى «المغلقة»</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>الانتقال إلى «المسودات والصادر»</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>إرسال قالب</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Snooze until tomorrow morning</source>
        <translation>التأجيل حتى صباح الغد</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>الإسناد إليّ</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>الإعادة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>تحرير الوسوم</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>البحث أو الانتقال إلى…</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>البحث في الرسائل والأشخاص</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>صندوق الصادر وما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>سمة النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>إرسال وحل</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>الإرسال والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>الإرسال لاحقًا…</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>استرجاع ما أُرسل للتو</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>إدراج رد جاهز</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج رمز تعبيري</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>إرسال موقع…</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>إرسال بطاقة جهة اتصال…</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>إرسال أزرار أو قائمة…</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>التأجيل حتى…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>الإسناد إلى…</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>التسليم إلى فريق…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>تولّي الكتابة</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>تعيين الأولوية…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>بدء المتابعة أو إيقافها</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>الدمج مع محادثة أخرى…</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>تقسيم المحادثة من هنا…</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>حظر العميل أو إلغاء حظره</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>تشغيل ماكرو…</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>نسخ رابط المحادثة</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>الفتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>طباعة المحادثة…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>حفظ المحادثة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>تحديد هذه المحادثة</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>تحديد كل المحادثات</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>الانتقال إلى العرض المحفوظ ١</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>الانتقال إلى العرض المحفوظ ٢</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>الانتقال إلى العرض المحفوظ ٣</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>الانتقال إلى العرض المحفوظ ٤</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>الانتقال إلى العرض المحفوظ ٥</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>الانتقال إلى العرض المحفوظ ٦</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>الانتقال إلى العرض المحفوظ ٧</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>الانتقال إلى العرض المحفوظ ٨</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>الانتقال إلى العرض المحفوظ ٩</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>المحادثة الأخيرة التالية</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>المحادثة الأخيرة السابقة</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>الانتقال إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>الانتقال إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>فتح هذا العرض في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>عرض إشعار تجريبي</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>قفل Waypost</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>الانتقال إلى لوحة SLA</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>لوحة SLA على الحائط (ملء الشاشة)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>اذهب إلى التقييمات والمراجعات</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>أنا متصل: أعطوني محادثات جديدة</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>أنا مشغول: لا شيء جديد</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>أنا بعيد</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>حفظ هذه القائمة بصيغة CSV…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>الرقم نفسه بصيغة أخرى</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>حساب WhatsApp نفسه</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>الاسم نفسه، ورقمان يختلفان في خانة واحدة</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>الاسم نفسه، ولأحدهما فقط رقم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>ملاحظة عن جهة الاتصال</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>الموافقة على التسويق</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>مكان إعطاء الموافقة</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>وقت إعطاء الموافقة</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: موافق</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: رافض</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1: غير مثبت</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>صُغّر</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>قد لا تشغّل الهواتف هذا النوع من الفيديو داخل الدردشة</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>الرد التالي</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%Ln يوم عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%Ln أيام عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 → %3</source>
        <translation>%1 + %2 → %3</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Only JPEG, PNG and WebP pictures are shown. Save the file to look at it elsewhere.</source>
        <translation>لا تُعرض إلا صور JPEG وPNG وWebP. احفظ الملف لعرضه في برنامج آخر.</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>هذه الصورة أكبر من أن تُعرض هنا. احفظ الملف لعرضه في برنامج آخر.</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>هذه الصورة تالفة ولا يمكن عرضها. اطلب إرسالها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>تغيير الفريق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>إعادة إرسال</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>The printer has taken nothing. Check it and try again.</source>
        <translation>لم تستلم الطابعة شيئًا. افحصها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>تتعذر كتابة الملف هناك. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>الرد التالي</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>يتبقى %1 بدءًا من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>يتبقى %1</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>متوقف، متأخر %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>متوقف، يتبقى %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>تم الوفاء بعد %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>متأخر، بعد %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>كان مستحقًا: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>مستحق: %1.</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>يتوقف ما دامت المحادثة تنتظر العميل أو مؤجلة.</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>خارج الدوام: يستأنف %1.</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>فاصل</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>سُئل ولم يُجب بعد</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>سُئل ولم يُجب خلال ٧ أيام</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>لم يُسأل: %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>سُئل العميل مؤخرًا</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>استمرت المحادثة</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>وسمٌ يمنع ذلك</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>نافذة الرد مغلقة ولا يوجد قالب معتمد مناسب</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>العميل محظور</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>العميل لا يريد رسائل</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>كان زميل يكتب</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>لم يصل السؤال إلى العميل</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>التوصية (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>الرضا (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1، ٩٥٪: من %2 إلى %3٪</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1، ٩٥٪: من %2 إلى %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>لا آراء ثانية بعد</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 درجة، κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>بلا صاحب</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>بحاجة إلى متابعة</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>أنت تتابعه</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 يتابعه</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>تمت المتابعة</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>تولَّ متابعته</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>وضع علامة «تمت المتابعة»</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من ١٠٠</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>رأي ثانٍ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>على المرحّل فقط</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>هناك مكالمة جارية مع هذا العميل. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>تغيير بلا حقل أو قيمة.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>الرمز أحرف لاتينية صغيرة وأرقام وشرطات سفلية، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>يحتاج الأمر إلى UUID معرّفًا له.</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>للمحادثة ٥٠ وسمًا على الأكثر. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>يحتاج الملف إلى UUID خاص به.</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>يحتاج الملف إلى SHA-256 لبايتاته.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>يجب أن تكون صورة المجموعة أكبر من ١٩٢ بكسل. اختر غيرها.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>يجب أن تكون صورة المجموعة مربعة. اقتصّها.</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>للتسمية من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>للقائمة من ١ إلى ١٠٠ خيار.</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>تحتاج الرسالة إلى قناة ومرسل له رقم هاتف أو معرّف مستخدم.</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>تحتاج الرسالة إلى معرّف مقدم الخدمة.</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>رسالة لا تذكر من كتبها.</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>الرسالة المعادة تحتاج إلى معرّفها ووقتها.</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>رسالة بلا معرّف صالح.</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>للملاحظة ١٦٣٨٤ حرفًا على الأكثر. قصّرها أو اكتب اثنتين.</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>الملاحظة المعادة تحتاج إلى معرّفها ووقتها.</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>يحتاج الإشعار إلى بصمة وإلى الخطورة info أو warning أو critical.</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>علامة صفحة في قائمة طويلة لم تعد صالحة. حمّل القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>لم يُمنح إذن أو سُحب. تحقق مما يسمح به الرمز المميز وإلى أي حسابات يصل.</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>التفاعل والتحرير والسحب تحتاج إلى معرّف مقدم الخدمة الخاص بها وإلى معرّف رسالتها.</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>ينقص الرسالة جزء مطلوب. أكملها وأرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>أُوقفت استعادة قبل نهايتها. شغّل «waypost-relay restore» مرة أخرى.</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>تبدأ الجلسة بـ hello واحدة وجوابها.</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>عدد العلامات في التعليمة يختلف عن عدد القيم.</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>تحتاج الحالة إلى معرّف رسالتها لدى مقدم الخدمة.</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>حالة بلا معرّف أو كلمة.</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>يحتاج الملف المخزن إلى UUID وإلى SHA-256 لبايتاته.</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>للوسم من ١ إلى ٤٠ حرفًا.</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>أحد القوالب غير معتمد. انتظر مراجعته أو اختر غيره.</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>يجري حذف قالب بهذا الاسم. استخدم اسمًا آخر أو انتظر أربعة أسابيع.</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>يجب ألا يبدأ نص القالب أو ينتهي بمتغير. ضع كلمات حوله.</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>لا يراسل رقم الاختبار إلا المستلمين في قائمته. أضف هذا إلى القائمة في لوحة التحكم.</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>أحد نصوص القالب طويل جدًا. قصّره.</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>إحدى القيم تخالف قواعد القالب، كأن يكون فيها سطر جديد. صحّحها.</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>إحدى القيم لا تناسب القالب: نوع خاطئ، أو ملف الترويسة ناقص. صحّحها.</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>إحدى قيم القالب غير صالحة. صحّحها.</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>للقيمة ٥٠٠ حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>إحدى قيم الرسالة غير صالحة: رقم هاتف أو منتج أو طول. صحّحها وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>القيمة أكبر مما تقبله قاعدة البيانات: ١ غ.ب.</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>الرسالة المقبولة تحتاج إلى معرّف مقدم الخدمة.</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>صدى بلا معرّف أو مستلم.</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>مدخل بلا تغييرات.</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>استُعلم عن أذونات الاتصال أكثر مما يجب. يستمر ذلك ببطء أكبر.</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>المكالمات غير مفعّلة لهذا الرقم. فعّلها في إعداداته.</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>المكالمات موقوفة مؤقتًا بسبب تدني الجودة. اكتب بدلًا منها.</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>تحتاج المكالمات إلى حد مراسلة لا يقل عن ٢٠٠٠. ارفع الحد أولًا.</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>تحتاج المكالمات إلى وسيلة دفع صالحة. أضف واحدة إلى الحساب.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>اختر كلمة مرور من ١٢ حرفًا على الأقل، مثل أربع كلمات.</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>اختر كلمة مرور من ١٢٨ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>اختر كلمة مرور بأحرف أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>اختر قالبًا ولغته.</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>اختر وقتًا من الآن وخلال سنة.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>اختر رمزًا تعبيريًا واحدًا.</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>اختر text أو number أو date أو list أو checkbox.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>اختر أحد الأدوار agent أو supervisor أو owner.</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>اختر urgent أو high أو normal أو low.</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>استغرق توصيل المكالمة وقتًا طويلًا. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>حظر العملاء الرقم أو بلّغوا عنه، لذا يقيّده WhatsApp. أوقف الحملات وافحص جودة الرقم.</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>يتعذر فتح قواعد البيانات المشفرة: ليس لدى SQLite طبقة ملفات توضع عليها.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>أدخل عبارة مرور هذا الجهاز.</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>أرقام القوالب غير متاحة حاليًا. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>أرقام القوالب غير مفعّلة. فعّلها أولًا.</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>لا يمكن تعطيل أرقام القوالب بعد تفعيلها.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>أعِد ١٠٠ رسالة وملاحظة في كل مرة.</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>أعطِ كل قناة في الإعدادات معرّفًا.</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>أعطِ كل أمر UUID خاصًا به.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>لا يمكن إنشاء مجموعات لفترة بسبب كثرة التسويق. حاول بعد أيام.</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>لا يمكن تسليمها: قد لا يكون الرقم على WhatsApp، أو يستخدم تطبيقًا قديمًا جدًا، أو لم يقبل الشروط. تواصل مع العميل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>هي لرقم ليس من أرقامنا.</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>نجح ذلك مع بعض الأعضاء فقط. راجع القائمة وأعده مع الآخرين.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>خط العرض من -90 إلى 90، وخط الطول من -180 إلى 180.</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>أنشئ له معرّفًا جديدًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>كثيرون يسجّلون الدخول الآن. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>رسائل في الثانية أكثر مما يُسمح للرقم. يستمر الإرسال ببطء أكبر.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>الاسم وكلمة المرور لا يتوافقان. تحقق منهما.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>سمّه بأحرف لاتينية صغيرة وأرقام وشرطات سفلية، بدءًا بحرف.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>الاسم أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>لم يصل جواب كامل في الوقت المناسب.</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>لا مكالمات أخرى مع هذا العميل اليوم. حاول غدًا.</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>لا يمكن إنشاء مجموعات أخرى لهذا الرقم. احذف واحدة أولًا.</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>لم يصل صوت من الطرف الآخر. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>تعذر إرسال الصوت. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>لا أحد لديه هذا المعرّف. اعرض قائمة الموظفين وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>لا أحد ممن يحق لهم الدخول لديه هذا المعرّف. اعرض قائمة الموظفين وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>لا يُرسل شيء حتى يؤكد مالك ذلك.</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>لا تُطلب الرسائل الأقدم من تطبيق الهاتف إلا في اليوم الأول.</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>سبق طلب الرسائل الأقدم من تطبيق الهاتف. لا تأتي إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>أحد الزملاء المذكورين غير موجود.</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>أحد الفرق غير موجود. اختر من القائمة.</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>لا يُعاد إرسال إلا رسالة من هذا الفريق فشلت أو لا يُعرف مصيرها.</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>لا يحق هذا إلا لمالك مساحة العمل. اطلب من أحدهم.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>لا يرسل هذا النوع من الرسائل إلا العملاء. أرسل نصًا بدلًا منه.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>لا يرسل هذا النوع من الرسائل إلا العملاء.</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>لا تُرسل بهذه الطريقة إلا قوالب التسويق. أرسله كرسالة عادية.</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>لا يحرر الرسالة أو يسحبها إلا كاتبها.</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>طُلب إذن الاتصال مرات كثيرة. انتظر يومًا.</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>البرنامج والمرحّل متباعدان جدًا في الإصدار. حدّث الأقدم.</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>SIP غير مفعّل للرقم. فعّله في إعداداته.</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>حدد نوع الملف، مثل image/png.</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>الإرسال موقوف لأن المخزن استُعيد أو أُرجع إلى حالة سابقة.</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>أُوقف الإرسال مرة أخرى منذ ذلك الحين. راجعه مجددًا أولًا.</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>عاد الإرسال إلى العمل.</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>أُرسلت في مجموعة وليس إليك وحدك. افتحها على الهاتف.</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>لم تصل بعض التغييرات. تُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>تعذر حظر بعض العملاء أو إلغاء حظرهم. راجع القائمة وأعد ذلك لهم.</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>لم تصل بعض الأيام الأقدم. تُطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>يمكن أن يكون الشخص في ١٠٠ فريق على الأكثر.</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>أجاب شخص آخر في الأثناء. اقرأ جوابه، ثم أرسل مجددًا إن بقي ردك مناسبًا.</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>أخذ شخص آخر المحادثة في الأثناء. انظر من هو، ثم أسندها مجددًا.</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>الصوت والملصقات لا تحمل كلمات. أرسل الكلمات في رسالة مستقلة.</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>استخدم ثمانية أحرف على الأقل؛ والأفضل عدة كلمات.</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>صُنّفت قوالب في فئة خاطئة، لذا يقيّد WhatsApp الحساب مدة. صحّح فئاتها.</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>هذا الموظف غير موجود أو لم يعد يحق له الدخول. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>هذا الملف ليس في المرحّل. أرفقه مرة أخرى.</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>هذا المعرّف لرسالة أخرى. أنشئ معرّفًا جديدًا وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>لم يعد هذا في صندوق الصادر.</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>هذا كثير دفعة واحدة. يستمر بعد لحظة.</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>هذا كثير على رسالة واحدة. قصّره أو أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>ذُكر هذا العضو مرتين. أزل واحدة.</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>هذا الشخص ليس عضوًا في المجموعة.</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>طلب الانضمام هذا لم يعد موجودًا. حمّل القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>هذا الفريق غير موجود. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>هذا القالب غير موجود بهذه اللغة أو غير معتمد. اختر غيره.</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>اسم المستخدم هذا مأخوذ. اختر غيره.</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>هذه القيمة غير ممكنة لهذا الإعداد.</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>أُدخل رقم PIN بسرعة كبيرة. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>انتهت صلاحية رمز الوصول أو سُحب. ضع رمزًا جديدًا في إعدادات المرحّل.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>بلغ الحساب أقصى عدد من القوالب. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>الحساب مسجّل في هذا من قبل. لا شيء آخر مطلوب.</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>الحساب في الصيانة لنحو دقيقة. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>أجرى الحساب طلبات كثيرة هذه الساعة. يستمر الإرسال ببطء أكبر.</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>لا يحق للحساب اسم مستخدم بعد. انظر السبب في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>لا يحق للحساب مراسلة العملاء في هذا البلد. تواصل مع هذا العميل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>يرسل الحساب قوالب التسويق بطريقة أخرى فقط. استخدم خدمة التسويق أو عطّل ذلك الإعداد.</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>استُنفد حد الحساب في الساعة. يستمر الإرسال ببطء أكبر.</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>العنوان ليس URL كاملًا من نوع http أو https.</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>الجواب ليس لهذا الطلب.</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>يفتقر التطبيق إلى قدرة يحتاجها. تحقق من أذوناته في لوحة تحكم المطورين.</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>حدث خلل في قائمة الحظر. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>قائمة الحظر ممتلئة. ألغِ حظر أحد أولًا.</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>كان شخص آخر يغيّر قائمة الحظر. حمّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>في المحتوى أكثر من ١٬٠٠٠ تحديث.</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>المحتوى بلا مدخلات.</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>المحتوى JSON، لكنه ليس كائنًا.</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>المحتوى أكبر من ٣ م.ب.</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>تداخل المحتوى أعمق من ٦٤ مستوى.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>المحتوى ليس JSON.</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>المحتوى ليس عن حساب WhatsApp.</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>لا يمكن للنشاط التجاري الاتصال بالعملاء من هذا الرقم أو البلد. اكتب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>جاء الطلب بلا رمز وصول. ضع رمزًا في إعدادات المرحّل.</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>تعذر توصيل المكالمة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>تعذر إعداد المكالمة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>أُجيب عن المكالمة، لكن لم يصل صوت. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>فشل اتصال المكالمة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>يتعذر التحقق من رمز الرقم الآن. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>يصبح معرّف الأمر معرّف الرسالة، ويجب أن يكون UUID.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>يصبح معرّف الأمر معرّف الملاحظة، ويجب أن يكون UUID.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>انقطع الاتصال بقاعدة البيانات. لم يُكتب شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>انقطع الاتصال بالمرحّل. حاول مرة أخرى عند عودته.</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>ليس لجهة الاتصال رقم هاتف ولا معرّف مستخدم. انتظر حتى يكتب العميل.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>سمح العميل بالمكالمات نهائيًا من قبل. اتصل مباشرة.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>لم يسمح العميل بالمكالمات. اطلب الإذن أولًا.</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>أوقف العميل رسائل التسويق منك. لا ترسل أيًا منها.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>كتب العميل آخر مرة قبل أكثر من ٢٤ ساعة. أرسل قالبًا بدلًا منه.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>كتب العميل آخر مرة قبل أكثر من ٢٤ ساعة. أرسل قالبًا أو انتظر أن يكتب العميل.</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>كتب العميل مجددًا بينما كان ردك ينتظر. اقرأ ذلك، ثم أرسل مجددًا إن بقي مناسبًا.</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>لا يستطيع تطبيق العميل عرض هذا النوع من الرسائل. أرسل نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>تعذر جلب ملف العميل أو هو أكبر من ١٠٠ م.ب. اطلبه مرة أخرى بحجم أصغر.</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>تغيّرت هوية أمان العميل. تأكد من هويته ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>تراجعت قاعدة البيانات عن المعاملة بعد فشل سابق.</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>وصل الملف تالفًا. اطلبه مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>تعذر نقل الملف إلى المرحّل. أرفقه مرة أخرى.</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>تعذر تنزيل الملف. اطلبه مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>لم يصل الملف كما أُرسل. أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>لم يصل الملف كما أُرسل. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>الملف فارغ أو تتعذر قراءته. اختر غيره.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>الملف أكبر من ١٠٠ م.ب. صغّره.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>الملف أكبر من ١٠٠ م.ب.</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>لم يعد الملف موجودًا. أرفقه مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>ما زال الملف في طريقه إلى المرحّل. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>الملف أكبر من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>لا يستطيع نظام ملفات المجلد حفظ قاعدة البيانات بأمان. استخدم قرصًا محليًا.</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>تعذر تغيير النموذج. افحصه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>تعذر حذف النموذج. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>تعذر نشر النموذج. افحصه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>تعذر سحب النموذج من الخدمة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>النموذج محظور. أرسلها بلا النموذج.</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>النموذج مقيّد ببضع مرات إرسال في الساعة. تنتظر المرات التالية.</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>حُظر النموذج لمخالفته القواعد. غيّره.</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>المجموعة غير موجودة أو لست عضوًا فيها.</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>في المجموعة عضو واحد فقط. أضف أحدًا أولًا.</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>المجموعة ممتلئة. أزل عضوًا أولًا.</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>المجموعة معلّقة. استخدم الرسائل المباشرة.</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>المعرّف لملف آخر. أنشئ معرّفًا جديدًا.</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>تتعذر قراءة السجل إلى نهايته. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>يجري التحقق من السجل بالفعل.</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>ليس هذا المفتاح الذي شُفّرت به بيانات هذا الجهاز. أقرنه مجددًا.</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>فُقد مفتاح بيانات هذا الجهاز. أقرنه مجددًا.</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>لم يعد في سلسلة المفاتيح مفتاح لهذا الجهاز. أقرنه مجددًا.</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>لا يمكن عرض الرسالة هنا. افتحها على الهاتف.</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>تعذرت قراءة الرسالة. حدّث البرنامج الذي أرسلها.</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>الرسالة موجهة إلى مرسلها نفسه. اختر مستلمًا آخر.</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>في الأسلوب أو في إحدى الترويسات بايتات لا يسمح بها HTTP هناك.</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>لا يمكن نقل الرقم إلى هذا الحساب. انظر السبب في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>لا يمكن للرقم الحصول على رمز تسجيل الآن. انظر السبب في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>الرقم موجود في حساب آخر. أزله من هناك أولًا.</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>الرقم في الصيانة للحظة. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>الرقم غير مسجّل كما يجب. سجّله مرة أخرى.</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>الرقم غير مسجّل في Cloud API. سجّله أولًا.</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>تنقص الرقم إعدادات تقنية للمكالمات. أكملها في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>لا يحق للرقم استخدام المجموعات. استخدم الرسائل المباشرة.</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>يجب التحقق من الرقم مجددًا. افعل ذلك في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>حُذف الرقم قبل لحظة. حاول بعد خمس دقائق.</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>لم يُلغَ تسجيل الرقم كاملًا. ألغِ تسجيله مرة أخرى.</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>سُجّل الرقم مرات كثيرة. حاول بعد ثلاثة أيام.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>اسم عرض الرقم غير معتمد بعد. احصل على اعتماده أولًا.</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>معرّف الرقم خطأ أو محذوف. تحقق من الرقم في إعدادات المرحّل.</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>لا يمكن نقل الطلب من حالته الحالية إلى تلك. اختر حالة أخرى.</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>صاحب تطبيق الهاتف يحتفظ بالرسائل الأقدم لنفسه. لا شيء آخر مطلوب.</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>القطعة ليست ضمن الملف.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>البرنامج يُنهى الآن.</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>ذكر مقدم الخدمة عنوانًا للملف ليس من عناوينه.</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>أبلغ مقدم الخدمة عن قالب بلا اسم.</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>خدمة التسجيل غير متاحة حاليًا. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>المرحّل في هذا العنوان ليس الذي دُعيت إليه. اطلب دعوة جديدة، ولا تتابع إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>لا يصل المرحّل إلى قاعدة بياناته. يعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>لم يبدأ المرحّل بالترحيب. حدّث هذا البرنامج أو المرحّل.</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>لم يسجّل المرحّل هذا الجهاز. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>المرحّل لا يجيب. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>الملف ليس لدى المرحّل بعد. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>هذا الملف ليس لدى المرحّل. اطلب جلبه أو انظر إلى الرسالة مجددًا.</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>فقد المرحّل هذه المحادثة. اطلب من مشرف إعادتها.</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>لدى المرحّل عمل أكثر من طاقته. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>ليس لدى المرحّل بايتات لهذا الملف. اطلب جلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>توقف المرحّل عن الإجابة.</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>يجب الوصول إلى المرحّل مرة واحدة لفتح بيانات هذا الجهاز.</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>المرحّل مشغول. حاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>قد تكون لدى المرحّل بالفعل: لم يعد استرجاعها ممكنًا.</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>أرسل المرحّل صفوفًا غير متوافقة. حدّث هذا البرنامج أو المرحّل.</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>أرسل المرحّل شيئًا غير الإطارات. حدّث هذا البرنامج أو المرحّل.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>استُعيد المرحّل من نسخة احتياطية ولم يعد يعرف هل أُرسلت هذه. انظر ما وصل إلى العميل، ثم أرسلها مجددًا أو اتركها.</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>أُوقف المرحّل قبل أن تخرج هذه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>الخدمة غير متاحة حاليًا. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>تتعذر قراءة المخزن الآن.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>لا يمكن استخدام القالب للتسويق بهذه الطريقة. اختر غيره.</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>القالب موجود بهذه اللغة من قبل. حرّر ذاك.</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>في القالب متغيرات كثيرة مقابل كلمات قليلة. أضف كلمات أو أزل متغيرات.</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>القالب معطّل نهائيًا. استخدم غيره.</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>القالب موقوف مؤقتًا لتدني الجودة. استخدم غيره أو انتظر حتى يُطلق.</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>ما زال القالب قيد التجهيز. ستُعاد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>ما زال القالب قيد المراجعة. حاول مرة أخرى بعد انتهائها.</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>يحتاج القالب إلى عدد آخر من القيم. املأ كل الحقول.</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>القالب مع قيمه طويل جدًا. قصّر القيم.</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>تذييل القالب غير صالح. صحّحه.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>ترويسة القالب غير صالحة. صحّحها.</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>نص القالب يخالف قواعد WhatsApp. حرّر القالب.</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>نص القالب غير صالح. صحّحه.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>شروط الدفع غير مقبولة. اقبلها في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>ينقص الرمز المميز إذن. امنحه إذنَي المراسلة والإدارة في WhatsApp.</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>لا يحق للرمز المميز فعل هذا. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>رقم PIN للتحقق بخطوتين خطأ. أدخل الصحيح.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>اسم المستخدم لصفحة Facebook غير مربوطة. اربطها أولًا.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>اسم المستخدم لحساب Instagram غير مربوط. اربطه أولًا.</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>يجب نقل اسم المستخدم أولًا. أكّد النقل.</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>هناك مشكلة دفع في الحساب. تحقق من وسيلة الدفع وحد الائتمان والعملة والمنطقة الزمنية.</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>توجد معاملة بالفعل.</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>لا اتصال بالمرحّل الآن. حاول مرة أخرى عند عودته.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>لا سلسلة مفاتيح هنا.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>لا سلسلة مفاتيح على هذا الحاسوب. اختر عبارة مرور: تحمي ما يحتفظ به هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>لا توجد قناة كهذه. اختر القناة التي فيها المحادثة.</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>لا توجد قناة كهذه. اذكر واحدة من الإعدادات.</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>لا توجد محادثة كهذه. اختر واحدة من القائمة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>لا يوجد ملف كهذا. اطلب ملفًا تعرضه رسالة.</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>لا توجد رسالة كهذه في هذه المحادثة. اختر واحدة تراها.</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>لا يوجد إعداد كهذا. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>لا توجد معاملة.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>لا تكفي الذاكرة لحفظ كلمة المرور بأمان. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>لا شيء بهذا الاسم. انظر إلى القائمة مجددًا.</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>لا يمكن تأمين نسخة SQLite هذه. ثبّت الإصدار 3.40 أو أحدث.</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>ليس في SQLite هذه بحث في النص الكامل. ثبّت نسخة فيها FTS5.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>لم يعد يحق لهذا الحساب الدخول. اسأل مالك مساحة العمل.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>أُعيدت ساعة هذا الحاسوب إلى الوراء. اضبطها أو اتصل بالمرحّل.</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>لا يمكن الاتصال بهذا العميل. اكتب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>لم يصل هذا الجهاز إلى مرحّله منذ مدة طويلة. صِله به مرة لفتح بياناته.</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>هذا الجهاز مقفل الآن.</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>لم يعد المرحّل يعرف هذا الجهاز. أقرنه مجددًا.</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>هذا الجهاز غير مقترن بمرحّل بعد.</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>هذا الجهاز غير محمي بعبارة مرور، أو هو مقفل.</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>لم يعد يحق لهذا الجهاز الدخول. اطلب من مالك دعوة جديدة.</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>ليس هذا عنوان إقران. انسخ السطر كاملًا الذي يبدأ بـ «waypost-pair:».</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>ليست هذه عبارة المرور. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>هذا آخر مالك. اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>يحتاج هذا النوع من الرسائل إلى رقم هاتف، والعميل يخفيه. اطلب الرقم أولًا.</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>رمز الإقران هذا غير معروف أو مستخدم أو قديم. اطلب من مالك رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>كلمة المرور هذه من أول ما يُجرَّب. اختر غيرها.</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>لا يعرف هذا المرحّل الأمر. حدّثه أو حدّث البرنامج الذي طلب.</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>لا يعرف هذا المرحّل السؤال. حدّثه أو حدّث البرنامج الذي طلب.</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>لا تعرف هذه النسخة نوع الرسالة. تُجووزت.</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>طريقة الإرسال هذه لقوالب التسويق فقط. أرسله كرسالة عادية.</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>محاولات كثيرة من هذا العنوان. حاول بعد ساعة.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>محاولات كثيرة. انتظر ثم حاول مرة أخرى؛ ويمكن لمالك أن يعطيك رمز إقران في الأثناء.</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>مكالمات كثيرة في آن واحد. حاول بعد انتهاء بعضها.</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>طلبات كثيرة لهذا التطبيق. يستمر الإرسال ببطء أكبر.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>مكالمات كثيرة في وقت قصير. انتظر قليلًا.</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>طلبات كثيرة للمجموعات. يستمر ذلك ببطء أكبر.</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>رسائل كثيرة إلى هذا العميل في وقت قصير. تخرج التالية ببطء أكبر.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>أرقام PIN خاطئة كثيرة. انتظر المدة التي يحددها WhatsApp.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>ما ينتظر الإرسال كثير بالفعل. اتصل بالمرحّل أولًا.</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>ارفع الملف أولًا، ثم أرسل الرسالة بالمعرّف الذي أُعطي له.</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>انتظر حتى تُرسل الرسالة، ثم تفاعل معها.</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>انتظر حتى تُرسل الرسالة التي تقتبسها.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>بانتظار سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>ما يُراد إبلاغه للآخرين طويل جدًا. احفظه في جدول.</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>يطلب WhatsApp التمهل. يستمر ذلك تلقائيًا بعد قليل.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>تعذر الوصول إلى WhatsApp. اطلب الملف مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>تعذر الوصول إلى WhatsApp. تحقق من اتصال المرحّل بالإنترنت ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>لم يسلّمها WhatsApp ليجنّب العميل كثرة التسويق. انتظر يومًا أو أكثر؛ إعادة الإرسال فورًا تزيد الأمر سوءًا.</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>لم يذكر WhatsApp مكان الملف. اطلبه مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>لم يقبل WhatsApp الملف. أعد المحاولة بعد دقائق.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>لم يقبل WhatsApp الملف: نوع خاطئ أو كبير جدًا أو تالف. حوّله وأرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>لم يفهم WhatsApp جزءًا من الرسالة، أو أن ما تذكره غير موجود. غيّر الرسالة وأرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>لا يدعم WhatsApp هذا النوع من الرسائل هنا. أرسل نوعًا آخر.</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>وجد WhatsApp خللًا في الرسالة دون أن يحدد مكانه. افحصها وأرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>حدث خلل في WhatsApp نفسه. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>حدث خلل غير معروف في WhatsApp. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>قفل WhatsApp الحساب. انظر حالة سلامته واعترض هناك.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>قيّد WhatsApp الحساب لمخالفته قواعده. انظر صفحة جودة الحساب واعترض هناك.</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>WhatsApp متوقف أو مثقل حاليًا. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>يستثني WhatsApp هذا العميل من التسويق ضمن تجربة. لا ترسلها مجددًا.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>لم يعد WhatsApp يقبل رمز الوصول. ضع رمزًا جديدًا في إعدادات المرحّل.</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>رفض WhatsApp رمز الوصول. ضع رمزًا صالحًا في إعدادات المرحّل.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>اكتب رقمًا.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم: 2026-03-31.</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>يمكنك إعادة ما كتبته بنفسك. اطلب الباقي من مشرف.</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>سُجّل خروجك. اطلب من مالك دعوة جديدة.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>لقد حظرت هذا العميل. ألغِ الحظر أولًا ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>بحثت عن أرقام كثيرة. انتظر دقيقة قبل التالي.</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>لديك عمليات رفع كثيرة لم تكتمل. أكملها أو انتظر حتى تُحذف.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>لا يسمح دورك بهذا. اسأل مشرفًا أو مالكًا.</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>للرد الجاهز ١٠ ملفات على الأكثر.</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>يحتاج الرد الجاهز إلى UUID.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>لا يمكن دمج محادثة في نفسها. اختر غيرها.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>للمحادثة ١٠٠ متابع على الأكثر.</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>للملف ٢٠٠ مي.ب على الأكثر. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>للماكرو من ١ إلى ٢٠ إجراءً.</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>يحتاج الماكرو إلى UUID.</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>يرسل الماكرو ردًا واحدًا على الأكثر.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>للاسم من ١ إلى ١٠٠ حرف.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>للاسم ١٢٠ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>يحتاج العرض الجديد إلى معرّف جديد (UUID).</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>للملاحظة عن جهة الاتصال ٤٬٠٠٠ حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>تذكر الملاحظة ٥٠ زميلًا وفريقًا على الأكثر.</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>لدى شخص هذه المحادثة الآن. لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>المكان رقم من ١ إلى ١٠٬٠٠٠، أو ٠ لعدم وجوده.</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>في دليل العمل ٢٠٠ كلمة متجنَّبة على الأكثر.</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>علامة اقتباس أو قوس لم يُغلق. يُعد ممتدًا إلى النهاية.</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>يمكن حجز الرد ٠ أو ٥ أو ١٥ أو ٣٠ ثانية.</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>تطلب الشريحة شيئًا، في ٥٠٠ حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>الشريحة لك أو للجميع.</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>تحتاج الشريحة إلى معرّف خاص بها.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>لاسم الشريحة من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>للاختصار من ١ إلى ٤٠ حرفًا أو رقمًا أو «-» أو «_»، بلا مسافات.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>للعنوان من ١ إلى ١٠٠ حرف.</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>لاسم العرض من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>يجلب الاستيراد من ١ إلى ٢٠٠ صف دفعة واحدة.</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>رد جاهز آخر هناك له هذا الاختصار. اختر غيره.</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>اختر من ١ إلى ١٠٠٠ رسالة لنقلها.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>اختر وقتًا خلال سنة.</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>اختر أحد رموز الإغلاق في مساحة العمل.</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>اختر time أو reply أو window.</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>اختر النطاق والترتيب والشارة من المتاح.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>اختر جهتي اتصال مختلفتين.</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>اختر متى تستيقظ: لا شيء يوقظها هكذا.</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>اختر أين يُعرض: رد أو ملاحظة أو كلاهما.</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>اختر من يستخدمه: أنا أو الفريق أو الجميع.</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>لا حقل بهذا الاسم لجهات الاتصال. انظر إلى القائمة مجددًا.</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>يخرج بعد لحظة. استرجعه أولًا.</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>أُرسل أو استُرجع من قبل.</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>اذكر الأرقام التي يكتب إليها العميل، ٥٠ على الأكثر.</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>لم تقطع رسالة أي تأجيل. اختر وقتًا.</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>لم يذكرك أحد هناك. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>لم يُسجَّل شيء. افحص الميكروفون وسجّل مرة أخرى.</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>أحد الفرق المذكورة غير موجود.</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>لا يرسلها إلا كاتبها. ألغِها واكتب رسالتك.</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>لا يسترجعها إلا كاتبها أو مشرف.</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>لا يفعل ذلك إلا من أنشأ هذا العرض أو مشرف أو مالك. احفظه عرضًا لك.</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>لا يجيب هنا إلا من أُسندت إليه المحادثة. أسندها إلى نفسك أولًا.</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>دُمجت محادثات أخرى في هذه. تراجع عن ذلك أولًا، أو ادمج الأخرى في هذه.</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>يكتب الأشخاص والبرامج بأوامر خاصة بهم.</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>حدد ما يعرضه العرض: من ١ إلى ٥١٢ حرفًا، فيها ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>حدد أي عمود هو الرقم أو البريد الإلكتروني أو رقم العميل.</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>عيّن ١٠٠ سمة في كل مرة.</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>شخص آخر يجيب. راقب، أو اترك ملاحظة، أو تولَّ الكتابة.</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>لم تعد هذه السمة مستخدمة: لا يمكن إلا إزالة قيمتها.</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>لا يرى ذلك الزميل هذه المحادثة. اطلب من مشرف إدخاله.</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>هذا المعرّف لمحادثة أخرى.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>هذا أكثر مما يسعه بحث واحد. تُرك الباقي.</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>ليس لك أن تغيّر ذلك. اسأل مشرفًا، أو احفظ واحدًا لك أو لفريقك.</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>هذا الماكرو غير موجود. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>هذه الشريحة لشخص آخر. احفظ واحدة لك.</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>الرد الجاهز لهذا الماكرو لم يعد موجودًا. غيّر الماكرو.</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>لملف البطاقات ١ م.ب على الأكثر. أزل منه بعض الأشخاص.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>يصبح معرّف الأمر معرّف المحادثة، ويجب أن يكون UUID.</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>لجهة الاتصال ذات رقم العميل أو البريد هذا رقم آخر. غيّره هناك أو اترك المفتاح.</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>يحتاج الملف إلى سطر بأسماء الأعمدة وصف واحد تحته على الأقل.</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>تُغلق مهلة الرد خلال الساعة أو هي مغلقة. اختر وقتًا بدلًا منها.</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>لا سمة بهذا الاسم. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>ليس في هذا vCard كاملة. اختر ملف ‎.vcf.</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>لا رقم ولا بريد إلكتروني ولا رقم عميل لمعرفة جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>لا يوجد رد جاهز كهذا. انظر إلى القائمة مجددًا.</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>لا توجد جهة اتصال كهذه. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>لا يوجد رقم كهذا. اذكر الأرقام التي يكتب إليها العميل.</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>لا يوجد فريق كهذا. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>لم يعد هذا العرض موجودًا. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>هذان عميلان. إن كانا شخصًا واحدًا فادمج جهتي الاتصال أولًا، ثم هاتين.</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>جهة الاتصال هذه جزء من أخرى بالفعل. تراجع عن ذلك الدمج أولًا.</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>هذه المحادثة غير مدموجة في أخرى.</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>دُمجت هذه المحادثة في أخرى. تابع هناك.</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>هذا العميل محظور. ألغِ حظره أولًا ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>ليس هذا رقمًا مع رمز دولته. اختر دولة الأرقام.</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>هذا رقم غير ممكن.</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>لا تعرف هذه النسخة ذلك الإجراء. حدّث Waypost.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>اكتب نصًا أو أرفق ملفًا.</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>اكتب البريد الإلكتروني هكذا: name@example.com.</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>اكتب اللغة رمزًا: ar, pt-BR.</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>اكتب الوقت سنة-شهر-يوم: 2026-03-31.</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>لديك ٢٠٠ عرض. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>لا يسمح دورك بذلك. اسأل مشرفًا.</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>يحتوي التقويم على ١٬٠٠٠ يوم خاص على الأكثر. احذف ما انقضى منها.</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>يتكون اسم التقويم من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>السعة عدد صحيح من ٠ إلى ١٠٠٠.</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>ملاحظة التوجيه ٨٬١٩٢ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>أخذ زميل هذه المراجعة. خذ غيرها.</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>الشرط على سمة يذكر السمة وقيمها.</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>يحتوي اليوم على ٩٦ فترة على الأكثر. ادمج الفترات المتلاصقة.</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>ساعات اليوم قائمة من ٩٦ فترة على الأكثر: ‎[[&quot;09:00&quot;, &quot;17:00&quot;]].</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>ينفّذ المستوى من شيء واحد إلى عشرة أشياء من القائمة.</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>يقع المستوى قبل موعد الاستحقاق أو بعده بـ ٣١ يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>يحتاج التقويم الجديد إلى معرّف جديد (UUID).</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>للملاحظة ١٠ ملفات على الأكثر. ضع الباقي في ملاحظة أخرى.</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>تحتوي السياسة على ٢٠ مستوى على الأكثر، كل منها لإحدى ساعاتها.</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>تحتاج السياسة إلى معرّف خاص بها.</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>يتكون اسم السياسة من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>للبطاقة من ١ إلى ٣٠ معيارًا، لكل منها نص ووزن من ١ إلى ١٠٠ ودرجات حتى ١ إلى ١٠.</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>اسم البطاقة من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>تتكون المهارة من ١ إلى ٤٠ حرفًا: وسم أو لغة مثل es.</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>يذكر الاستبيان ٢٠٠ فريق و٢٠٠ وسم على الأكثر.</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>ينتظر الاستبيان يومًا على الأكثر، ويسأل العميل مرة على الأكثر كل ٠ إلى ٣٦٦ يومًا.</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>اسم الاستبيان من ١ إلى ٦٠ حرفًا.</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>الهدف بين دقيقة واحدة و٣٦٦ يومًا.</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>للأسبوع ساعات سبعة أيام بدءًا من الاثنين؛ و[] ليوم العطلة.</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>أضف الرأي الأول قبل الثاني.</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>تُختار ٢٠ محادثة على الأكثر لكل موظف أسبوعيًا، وعلى الأكثر كل مئة مرتين.</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>يمكن قراءة تقاويم يصل حجمها إلى ١ م.ب. صدّر سنوات أقل.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>اختر من ١ إلى ٢٠ سنة، بين ١٩٧٠ و٢١٩٩.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>اختر منطقة زمنية من القائمة: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>اختر واحدًا من manual وround_robin وbalanced وskills.</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>اختر واحدًا من online وbusy وaway.</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>اختر الرضا (CSAT) أو التوصية (NPS).</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>اختر أولًا المنطقة الزمنية للتقويم.</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>يمكن أن تتوقف الساعات ما دامت المحادثة معلّقة أو مؤجّلة.</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>ساعتا الرد الأول والرد التالي لا تتوقفان أبدًا: العميل ينتظر.</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>قدّم قائمة من ١٠٠ مهارة على الأكثر.</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>قدّم رقمًا لكل أولوية لها رقم.</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>أعطِ كل معيار درجة أو قل إنه لا ينطبق؛ لا بد أن ينطبق واحد.</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>تبدأ الساعات قبل أن تنتهي، بين ٠٠:٠٠ و٢٤:٠٠. وما يتجاوز منتصف الليل فترتان: حتى ٢٤:٠٠، ومن ٠٠:٠٠ في اليوم التالي.</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>تسري الساعات من لحظة بين ١٩٧٠ و٢١٩٩.</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>هذه المحادثة ليست عند أحد. أسندها إلى أحدهم.</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>لا أحد يراجع عمله بنفسه. اترك هذه لزميل.</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>لا تُراجع إلا محادثة أُغلقت.</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>لا يُرفق بالملاحظة إلا الملفات.</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>عِد بوقت واحد على الأقل، بالثواني أو بأيام العمل.</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>الأهداف لـ urgent وhigh وnormal وlow.</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>ذلك التقويم غير موجود. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>لم يعد ذلك الجهاز مسجّل الدخول. اعرض الأجهزة من جديد.</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>يبدأ عنوان التنبيهات بـ ‎https://‎ ولا يتضمن مستخدمًا.</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>يغلق الملف أكثر من ١٬٠٠٠ يوم. اختر سنوات أقل أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>نصوص الاستبيان ٩٠٠ حرف على الأكثر في كل لغة من ٤٠ لغة.</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>يوجد ٢٠٠ تقويم. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>توجد ٢٠٠ سياسة بالفعل. احذف واحدة أولًا.</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>هناك ٥٠ بالفعل. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>لا توجد إجابة كهذه من عميل. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>لم يعد هذا التقويم موجودًا. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>لا يوجد تقويم كهذا. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>لا توجد سياسة كهذه. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>لم تعد هذه المراجعة موجودة. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>لم تعد هذه البطاقة موجودة. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>لم يعد هذا الاستبيان موجودًا. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>لم تكن هذه المحادثة لأحد. أسندها أولًا أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>سُجّل خروج هذا الجهاز. أقرنه من جديد للمتابعة هنا.</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>هذا الملف تابع لملاحظة لا يراها أي عميل. أرفقه من جديد لإرساله.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>هذا ليس ملف iCalendar. صدّر العطلات مرة أخرى بصيغة «iCalendar» أو «‎.ics».</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>قُدّمت هذه المراجعة، وما قُدّم يبقى.</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>تتداخل فترتان من يوم واحد. ادمجهما أو افصل بينهما.</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>لا يمكن أن يكون لمستويين من سياسة واحدة المعرّف نفسه.</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>الجديد يحتاج إلى معرّف جديد (UUID).</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>بهذه الساعات لا يعمل الفريق أبدًا ولن يستحق شيء. حدّد ساعات ليوم واحد على الأقل.</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>تحتاج أيام العمل إلى تقويم؛ وللهدف من ١ إلى ٣٦٦ منها.</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>اكتب الفترة كوقتين: ‎[&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>اكتب الأيام الخاصة بصيغة سنة-شهر-يوم، من ١٩٧٠ إلى ٢١٩٩: ‎2026-12-25.</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>اكتب السؤال للعملاء الذين لا تُعرف لغتهم.</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>قدّمت الرأي الأول في هذه المحادثة. الثاني لشخص آخر.</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>ليست له مدة، أو يدوم أكثر من سنة.</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>تتعذر قراءة بدايته.</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>يتعذر بسط طريقة تكراره.</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>ليومين خاصين التاريخ نفسه. أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>اذكر القناة التي قُرئت قوالبها.</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>لا يوجد account_id لهذه القناة في إعدادات المرحّل. أضِفه لسرد قوالبها.</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and what it is: &quot;Breached: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>شُغّلت</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Note by %1</source>
        <translation>ملاحظة من %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>تطبيق الهاتف</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>الرسائل الأقدم ليست هنا</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>أُعيد توجيهها مرات كثيرة</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>حذف العميل هذه الرسالة. لا يراها الآن إلا فريقك.</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>ملاحظة · %1</translation>
    </message>
    <message>
        <source>Note · %1 → @%2</source>
        <translation>ملاحظة · %1 → @%2</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>مراجعة الاثنين</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>التخلي عنها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>لم يقبلها WhatsApp.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>لا يُعرف بعد هل وصلت. قد تؤدي إعادة الإرسال إلى تكرارها.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>حُرّرت %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>نسخ الإحداثيات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>شورك عند الطلب</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>اختار من القائمة</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>ضغط الزر</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>طلب · صنف واحد</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>طلب · بلا أصناف</numerusform>
            <numerusform>طلب · صنف واحد</numerusform>
            <numerusform>طلب · صنفان</numerusform>
            <numerusform>طلب · %Ln أصناف</numerusform>
            <numerusform>طلب · %Ln صنفًا</numerusform>
            <numerusform>طلب · %Ln صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>منتج من الكتالوج</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>عرض الكتالوج</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>عرض الأصناف</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>قالب · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>رسالة من نوع لا يعرفه Waypost بعد</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>عرض ما وصل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>جواب طلب الاتصال</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>نموذج معبّأ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>جاء من منشور</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>جاء من إعلان</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>رد على رسالة ليست هنا</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>هي أقدم من صندوق الوارد هذا.</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <translation>ملاحظة من %1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>قائمة للاختيار</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>إشعار من WhatsApp</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>رسالة من نوع غير معروف</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>تنتظر %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>مغلقة · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجلة حتى %1</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>ألغيت إسنادها</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>ألغى %1 إسنادها</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>أسندتها إلى نفسك</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>أسندها %1 إليك</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>أسندتها إلى %1</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>أسندها %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>أضاف %1 الوسم %2</numerusform>
            <numerusform>أضاف %1 الوسم %2</numerusform>
            <numerusform>أضاف %1 الوسمين %2</numerusform>
            <numerusform>أضاف %1 الوسوم %2</numerusform>
            <numerusform>أضاف %1 الوسوم %2</numerusform>
            <numerusform>أضاف %1 الوسوم %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>أزال %1 الوسم %2</numerusform>
            <numerusform>أزال %1 الوسم %2</numerusform>
            <numerusform>أزال %1 الوسمين %2</numerusform>
            <numerusform>أزال %1 الوسوم %2</numerusform>
            <numerusform>أزال %1 الوسوم %2</numerusform>
            <numerusform>أزال %1 الوسوم %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>أضاف %1 %2 وأزال %3</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>أخرجها %1 من فريقها</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>نقلها %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>حلّها %1</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>حلّها %1 بالرمز «%2»</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>بدأ العميل المحادثة</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>بدأ %1 المحادثة</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>عيّن %1 الأولوية: %2</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>كتب العميل مجددًا: أُعيد فتحها</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>أعاد %1 فتحها</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>لا جواب من العميل</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>رسائل مزعجة</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>أُغلقت المهلة</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>تُغلق المهلة بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>لا شيء في الصادر</numerusform>
            <numerusform>واحد في الصادر</numerusform>
            <numerusform>اثنان في الصادر</numerusform>
            <numerusform>%Ln في الصادر</numerusform>
            <numerusform>%Ln في الصادر</numerusform>
            <numerusform>%Ln في الصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>فيها مسودة</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>لا أحد يكتب…</numerusform>
            <numerusform>شخص واحد يكتب…</numerusform>
            <numerusform>شخصان يكتبان…</numerusform>
            <numerusform>%Ln أشخاص يكتبون…</numerusform>
            <numerusform>%Ln شخصًا يكتبون…</numerusform>
            <numerusform>%Ln شخص يكتبون…</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 يطّلع عليها</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>تخرج بعد %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>يرسل %1 هذا بعد %2</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>جدول %1 هذا في %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>مجدولة في %1. تُفحص مرة أخرى قبل خروجها.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>تغيير الوقت</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>لم تخرج.</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>استرجع %1 ردًا قبل خروجه</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>تولّى %1 الكتابة من %2</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>فصل %1 هذه عن محادثة أخرى</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>كتب العميل مجددًا: جلسة جديدة</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>بدأ %1 جلسة جديدة</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>كتب العميل: انتهى التأجيل</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>انتهى التأجيل</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>دمج %1 هذه في محادثة أخرى</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>دمج %1 محادثة أخرى في هذه</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>تراجع %1 عن الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>لم يفصل %1 أي رسالة</numerusform>
            <numerusform>فصل %1 رسالة واحدة</numerusform>
            <numerusform>فصل %1 رسالتين</numerusform>
            <numerusform>فصل %1 %Ln رسائل</numerusform>
            <numerusform>فصل %1 %Ln رسالة</numerusform>
            <numerusform>فصل %1 %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>أجّلها %1 حتى يكتب العميل</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>أجّلها %1 إلى ما قبل إغلاق مهلة الرد بقليل (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>أجّلها %1 حتى %2</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>أضاف %1 متابعين: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>أزال %1 متابعين: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>عيّن %1 %2</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>جارٍ الرفع: %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>كان آخر من تعامل مع هذا العميل</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>التالي في الدور</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>لديه أقل عمل</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>لديه المهارات لذلك</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>غادر المسؤول عنها</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>لا أحد يعمل على هذه القائمة</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>لا أحد متصل</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>لا أحد في نوبته</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>لا أحد من الحاضرين لديه المهارة</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>الجميع لديهم أقصى ما يستطيعون</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>أولًا لمن تعامل مع هذا العميل آخر مرة</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>من يستطيع أخذها أعادها</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>غادر المسؤول لكنه بدأ ردًا، فليقرر أحدهم</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>الحمل %1 من %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>لديه %1</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>عادت إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>عادت إلى قائمة الانتظار: %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>سُلّمت إلى %1: %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>تنتظر: لا أحد يستطيع أخذها الآن</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>تنتظر: %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>لم يعد هناك أي وعد</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>موعود وفق السياسة %1</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 متأخر: مستحق منذ %2</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 مستحق عند %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>لم يُوفَ بـ%1: كان مستحقًا %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>طلب %1 منك النظر فيها</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>طلب %1 من %2 النظر فيها</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>سُئل العميل عن رأيه</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>أعطى العميل %1 من %2</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>لم يقل العميل رأيه</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>شكرًا لمراسلتك! أنظر في الأمر الآن. *لحظة من فضلك.*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>يجري تشغيل مرحّل وبيئة تجربة…</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
</context>
<context>
    <name>waypost::Trial</name>
    <message>
        <source>The folder for the trial can&apos;t be written. Choose another with --home.</source>
        <translation>تتعذر كتابة مجلد التجربة. اختر مجلدًا آخر باستخدام ‎--home.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>تعذر تشغيل %1. هل هو مثبت بجانب هذا البرنامج؟</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>انتهى %1. رسائله الأخيرة في الطرفية.</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>لم يعمل المرحّل أو بيئة التجربة خلال نصف دقيقة. حاول مرة أخرى؛ رسائلهما في الطرفية.</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>متجر تجريبي</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AboutPage</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1: لا محادثات</numerusform>
            <numerusform>%1: محادثة واحدة</numerusform>
            <numerusform>%1: محادثتان</numerusform>
            <numerusform>%1: %Ln محادثات</numerusform>
            <numerusform>%1: %Ln محادثة</numerusform>
            <numerusform>%1: %Ln محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgentsTable</name>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>العبء</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>المحادثات المفتوحة بأوزانها مقابل سعة الوكيل، من كل الفرق والقنوات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>المحادثات المفتوحة الآن وسعة الوكيل، من كل الفرق والقنوات.</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>أول رد p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>محلولة / س</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>المحادثات المغلقة في الفترة لكل ساعة كتب فيها الوكيل لعميل أو أغلق محادثة.</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Nobody of this team may sign in</source>
        <translation>لا أحد من هذا الفريق يمكنه الدخول</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>open conversations and how many an agent may have: &quot;16 / 20&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AppLock</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Attachments</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>تعذرت الكتابة على القرص. أفسح مساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ملصوق</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>صوت</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>لا ملفات (%Ln) في المرة. أرسل هذه أولًا.</numerusform>
            <numerusform>ملف واحد (%Ln) على الأكثر في المرة. أرسل هذه أولًا.</numerusform>
            <numerusform>ملفان (%Ln) على الأكثر في المرة. أرسل هذه أولًا.</numerusform>
            <numerusform>%Ln ملفات على الأكثر في المرة. أرسل هذه أولًا.</numerusform>
            <numerusform>%Ln ملفًا على الأكثر في المرة. أرسل هذه أولًا.</numerusform>
            <numerusform>%Ln ملف على الأكثر في المرة. أرسل هذه أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>لم يُلمس شيء هنا منذ مدة. حرّك المؤشر وينتهي ذلك.</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>أنت خارج نوبتك: لا يُسلَّم إليك جديد</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>هل تصلك محادثات جديدة</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>التوفر: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>تصلك محادثات جديدة</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>تبقى محادثاتك ولا تصلك جديدة</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>ما لم يبدأ أحد الرد عليه ينتقل إلى غيرك بعد مدة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BacktestDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Test on the past</source>
        <translation>اختبار على الماضي</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>الوعد أو الفريق</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>الفائت كما كان</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>الفائت بهذه السياسة</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>ما كان سيفوت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>حسب ساعة الاستحقاق</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>يُفترض أن الجميع ردّوا حين ردّوا. ولو كانت أمامهم وعود أخرى لربما اختلف الأمر.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>%Ln غيرها لا يمكن معرفتها: الوسوم والسمات والشرائح لا تُحفظ مع الجلسة.</numerusform>
            <numerusform>واحدة غيرها لا يمكن معرفتها: الوسوم والسمات والشرائح لا تُحفظ مع الجلسة.</numerusform>
            <numerusform>اثنتان غيرها لا يمكن معرفتهما: الوسوم والسمات والشرائح لا تُحفظ مع الجلسة.</numerusform>
            <numerusform>%Ln غيرها لا يمكن معرفتها: الوسوم والسمات والشرائح لا تُحفظ مع الجلسة.</numerusform>
            <numerusform>%Ln غيرها لا يمكن معرفتها: الوسوم والسمات والشرائح لا تُحفظ مع الجلسة.</numerusform>
            <numerusform>%Ln غيرها لا يمكن معرفتها: الوسوم والسمات والشرائح لا تُحفظ مع الجلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>كل الوعود</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>فريق لم يعد موجودًا</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>تنطبق على %Ln من %1 جلسة.</numerusform>
            <numerusform>تنطبق على جلسة واحدة من %1.</numerusform>
            <numerusform>تنطبق على جلستين من %1.</numerusform>
            <numerusform>تنطبق على %Ln جلسات من %1.</numerusform>
            <numerusform>تنطبق على %Ln جلسة من %1.</numerusform>
            <numerusform>تنطبق على %Ln جلسة من %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>إعادة الإسناد</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 في انتظار أحد من جديد.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>أصبح %1 عند %2.</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>طُلب من %1 النظر في %2.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>&amp;فتح في صندوق الوارد</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>&amp;تنبيه %1</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>إسناد إ&amp;ليّ</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>إ&amp;سناد إلى</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>إ&amp;عادة الإسناد إلى</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>لوحة SLA</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>الحائط</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>ملء الشاشة، على الشاشة الثانية إن وُجدت</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
            <numerusform>الكل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>منذ الفتح</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>عمر ماذا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>مفتوحة الآن، حسب الوقت منذ فتحها.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>الهدف %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>كل الفرق</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>المدد بوقت الدوام الموعود؛ عند الإيقاف: بالوقت الفعلي</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1، ساعات العمل</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>الالتزام بـ SLA، آخر %Ln يوم</numerusform>
            <numerusform>الالتزام بـ SLA، آخر يوم</numerusform>
            <numerusform>الالتزام بـ SLA، آخر يومين</numerusform>
            <numerusform>الالتزام بـ SLA، آخر %Ln أيام</numerusform>
            <numerusform>الالتزام بـ SLA، آخر %Ln يومًا</numerusform>
            <numerusform>الالتزام بـ SLA، آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>لا وعود بعد، فلا ساعة تعمل. السياسة تحدد سرعة الرد على العملاء؛ واللوحة تحسب كل ما عدا ذلك منذ الآن.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>إنشاء سياسة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>مباشر · آخر تغيير قبل %1</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>غير متصل · آخر تغيير قبل %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>لوحة SLA</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>لوحة SLA على الحائط</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>صوت عند تجاوز جديد</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>إغلاق الحائط</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>الالتزام بـ SLA، آخر %Ln يوم</numerusform>
            <numerusform>الالتزام بـ SLA، آخر يوم</numerusform>
            <numerusform>الالتزام بـ SLA، آخر يومين</numerusform>
            <numerusform>الالتزام بـ SLA، آخر %Ln أيام</numerusform>
            <numerusform>الالتزام بـ SLA، آخر %Ln يومًا</numerusform>
            <numerusform>الالتزام بـ SLA، آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>مكتوم: لا صوت عند تجاوز جديد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>إسناد المحدد</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>تأجيل المحدد</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>حل المحدد</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>المزيد للمحدد</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
            <numerusform>%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>وسم لصفر محادثة</numerusform>
            <numerusform>وسم لمحادثة واحدة</numerusform>
            <numerusform>وسم لمحادثتين</numerusform>
            <numerusform>وسم لـ %Ln محادثات</numerusform>
            <numerusform>وسم لـ %Ln محادثة</numerusform>
            <numerusform>وسم لـ %Ln محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>أزرار للرد بها</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>الترويسة (اختيارية)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>التذييل (اختياري)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>الزر %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>خيارات أكثر: أنشئ قائمة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>الوعود والنوبات تحسب ساعات تقويم. ما يُحفظ يسري من حينه، وما قيس قبله يبقى.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>ساعات الدوام</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>اكتب مدينة للعثور عليها. التوقيت الصيفي يُراعى تلقائيًا.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>أيام خاصة</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>استيراد العطل…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>استيراد أيام خاصة من ملف iCalendar</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>من ملف iCalendar (.ics): الأيام الكاملة تُغلق، وغيرها يُغلق مدته.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>حفظ التقويم</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>إزالة التقويم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>ما شئت من الفترات في اليوم: ٩:00–١٢:30, ١٣:30–١٨:00. وما يتجاوز منتصف الليل فترتان: ١٨:00–٢٤:00 وفي اليوم التالي ٠:00–٢:00.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>الثلاثاء إلى الجمعة مثل الاثنين</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>تقويم جديد</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>الإصدار %1، حُفظ %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>تعذّرت قراءة ساعات أحد الأيام.</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>لا توجد دقيقة مفتوحة بعد.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>تعذّرت قراءة ساعات أحد الأيام. اكتبها هكذا: ٩:00–١٢:30, ١٣:30–١٨:00.</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>سمِّ التقويم.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>استيراد العطل</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>أُخذ %Ln يوم من الملف. احفظ لاستخدامها.</numerusform>
            <numerusform>أُخذ يوم واحد من الملف. احفظ لاستخدامه.</numerusform>
            <numerusform>أُخذ يومان من الملف. احفظ لاستخدامهما.</numerusform>
            <numerusform>أُخذت %Ln أيام من الملف. احفظ لاستخدامها.</numerusform>
            <numerusform>أُخذ %Ln يومًا من الملف. احفظ لاستخدامها.</numerusform>
            <numerusform>أُخذ %Ln يوم من الملف. احفظ لاستخدامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%Ln تعذّر استخدامها: %1</numerusform>
            <numerusform>واحد تعذّر استخدامه: %1</numerusform>
            <numerusform>اثنان تعذّر استخدامهما: %1</numerusform>
            <numerusform>%Ln تعذّر استخدامها: %1</numerusform>
            <numerusform>%Ln تعذّر استخدامها: %1</numerusform>
            <numerusform>%Ln تعذّر استخدامها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>رد جاهز جديد</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>الاختصار الذي يُكتب بعد /</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>النص، مع متغيرات مثل {{contact.first_name|there}}</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>متاح في</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>الماكرو الذي يشغّله Ctrl+Enter معه</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>كلمات أخرى يُعثر عليه بها</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>اللغة، مثل pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>الردود والملاحظات</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>‏{{%1}} يوقف الإرسال إن لم تكن له قيمة: ضع له بديلًا، مثل {{%1|there}}.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>بطاقات جهات الاتصال</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>اختر زميلًا…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>المؤسسة (اختيارية)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>البريد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>من ملف vCard…</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>إزالة الشخص المحدد</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>الأشخاص المراد إرسالهم</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>البطاقة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>اختر ملف vCard</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>بطاقات vCard ‏(*.vcf)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ChecksButton</name>
    <message>
        <source>something removed</source>
        <translation>شيء أُزيل</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 وآخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Enter يُدرج · Ctrl+Enter يشغّل الماكرو أيضًا · Esc يغلق</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Enter يذكرهم · Esc يغلق</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>محرر الكتابة</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>اكتب لزملائك. لا يرى العملاء هذا أبدًا.</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>اكتب ردًا…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>ما المراد كتابته</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>إرسال وحل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>انتهت مهلة ٢٤ ساعة: لا يمكن إرسال إلا القوالب.</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>لم يكتب هذا العميل بعد. يجب أن تكون الرسالة الأولى قالبًا.</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>مضى على آخر رسالة من العميل أكثر من ٢٤ ساعة. لا يقبل WhatsApp إلا القوالب حتى يجيب.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>افتح محادثة أولًا.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>انتهت مهلة ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>أحد الملفات غير جاهز أو لن يقبله WhatsApp. أزله أو انتظر.</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>طرق أخرى للإرسال</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>إرسال &amp;&amp; التالية</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>الإرسال لاحقًا…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>دليل العمل</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>إرسال وحل</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>أحد الملفات غير جاهز. أزله أو انتظر.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>الإرفاق والمزيد</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>مكان…</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>بطاقات جهات الاتصال…</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>أزرار…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>قائمة…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 saves · %2 mentions</source>
        <translation>%1 يحفظ · %2 للذكر</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@الاسم</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 يرسل · %2 سطر جديد</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة-اتصال</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>وسائل الوصول</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>ما يعرفه الفريق</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>قد يكون الشخص نفسه</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>يسمّي نفسه «%1»</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>الوقت المحلي</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>يخفيه WhatsApp</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · دُمجت في %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>اختر جهة اتصال لترى من هي.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>لا يُظهر دورك هذا كاملًا.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>ما يعرفه الفريق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>ar, pt-BR</translation>
    </message>
    <message>
        <source>About this contact</source>
        <translation>عن جهة الاتصال</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>عن جهة الاتصال. لا يراه إلا الفريق.</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>الاسم، الرقم، البريد…</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>حفظ هذا البحث شريحةً</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>تظهر جهات الاتصال عندما يكتب العملاء أو عند استيراد ملف.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>جرّب كلمات أقل، أو attribute.&lt;name&gt;:value أو created:&gt;2026-01-31 أو is:blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>طلبات في الرسائل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>محادثات أخرى</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>عميل منذ %1</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>صنف واحد · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>بلا أصناف · %1</numerusform>
            <numerusform>صنف واحد · %1</numerusform>
            <numerusform>صنفان · %1</numerusform>
            <numerusform>%Ln أصناف · %1</numerusform>
            <numerusform>%Ln صنفًا · %1</numerusform>
            <numerusform>%Ln صنف · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>مجانية بعد إعلان</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>ردود مجانية</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>لم تُفتح قط</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>القوالب فقط</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>افتح محادثة لترى من يكتب.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>ما يعرفه الفريق</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررات</translation>
    </message>
    <message>
        <source>likely; see Contacts</source>
        <translation>محتملة؛ انظر جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>كل جهات الاتصال</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>أصبح %1 جهة اتصال واحدة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>حفظ كشريحة</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>اسم الشريحة. يراها كل من في مساحة العمل.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>ملفات CSV ‏(*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>إظهار التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>الفريق: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>البحث في الرسائل والأشخاص</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>المحادثات: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>لا شيء لك الآن</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>افتح «غير المسندة» وخذ أقدمها.</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>لكل محادثة مسؤول</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>تظهر المحادثات الجديدة هنا أولًا.</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>لا عميل مدين لك بجواب</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>تنتظر هنا المحادثات التي أجبت عنها.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجل</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>اضغط H في محادثة لتضعها جانبًا إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>لا مسودات، ولا شيء في الصادر</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>يُحفظ هنا ما تبدؤه ولا ترسله.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>لا شيء محلول بعد</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>اضغط E في محادثة انتهت.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>تظهر هنا المحادثة عندما يكتب عميل إلى رقمك.</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>لا شيء يطابق هذا العرض الآن</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>ما يطابقه لاحقًا يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>لا شيء متأخر</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>كل ما وُعد به مُوفى حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>لا شيء مستحق خلال ١٥ دقيقة</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>ما يستحق يظهر هنا تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>الدمج مع محادثة أخرى</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>سيظهر كل ما قيل هنا في المحادثة الأخرى أيضًا ويستمر هناك. لا يضيع شيء، ويمكنك التراجع.</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>محادثات أخرى لهذا العميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>ليس لهذا العميل محادثة أخرى.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J وK للتنقل في القائمة، وEnter للفتح، وR للرد، وCtrl+K للانتقال إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>٠ يُسقط الكل</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>أضف معيارًا</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>أزل المحدد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>اكتبها هكذا: ٩:00–١٢:30, ١٣:30–١٨:00. فارغ: مغلق.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>يقرر هذا المشرفون والمالكون. يمكنك الاطلاع.</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>يقرر هذا المشرفون والمالكون.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DesktopBanners</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeviceList</name>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>أجهزة فريقك</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة (%Ln)</numerusform>
            <numerusform>جهاز واحد (%Ln)</numerusform>
            <numerusform>جهازان (%Ln)</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>آخر ظهور %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>نعم، سجّل خروجه</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>تطبيق الهاتف</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DrillDown</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>تنتظر منذ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>فتح في صندوق الوارد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>لا شيء محسوب هنا</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>فُتحت %1</translation>
    </message>
    <message>
        <source>%1 / %2, %3</source>
        <translation>%1 / %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DuplicatesPane</name>
    <message>
        <source>Possible duplicates</source>
        <translation>مكررات محتملة</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>لا جهة اتصال تشبه أخرى.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا واحدًا</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>البحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>لا رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>بلا لون بشرة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>فاتح متوسط</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>داكن متوسط</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · استُخدم مؤخرًا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>رموز تعبيرية بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FileCard</name>
    <message>
        <source>Send smaller</source>
        <translation>إرسال أصغر</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>كمستند</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1: أكبر من حد الصور</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>يجري أخذه…</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>رسالة صوتية، %1</translation>
    </message>
    <message>
        <source>%1, as a document</source>
        <translation>%1، كمستند</translation>
    </message>
    <message>
        <source>%1, as a document: %2</source>
        <translation>%1، كمستند: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FirstRun</name>
    <message>
        <source>Welcome to Waypost</source>
        <translation>مرحبًا بك في Waypost</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>التجربة الآن</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>يشغّل مرحّلًا وبيئة تجربة على هذا الحاسوب، مع عملاء وهميين يكتبون ويشترون ويشتكون. لا حاجة إلى حساب WhatsApp، ولا يغادر شيء هذا الجهاز.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>تجربة بيئة التجربة</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>الانضمام إلى فريقك</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>عنوان الإقران</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>إقران هذا الجهاز</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>يجري الإقران…</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>اطلب من مالك عنوان إقران (%1). يعمل مرة واحدة خلال %2 دقيقة، ويخبر هذا الجهاز بالمرحّل الذي يثق به.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FlatButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::GeneralPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>ما يكتبه العملاء يبقى كما هو.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>نص المحادثات</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>‏Ctrl مع + أو - يفعل ذلك أثناء القراءة؛ وCtrl مع 0 يعيد الحجم المعتاد.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>لا مؤشر وامض، ولا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>يرسل؛ وShift+Enter يبدأ سطرًا</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>يبدأ سطرًا؛ وCtrl+Enter يرسل</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>Enter في الرد</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>Enter في الملاحظة</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>بقواميس هذا الحاسوب وبلغة المحادثة.</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>لون بشرة الرموز التعبيرية</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>كما تأتي الرموز</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>فاتح متوسط</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>داكن متوسط</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>يمكن استرجاع الرد</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>بالمدة التي تحددها مساحة العمل</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا يمكن</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>لمدة صفر ثانية</numerusform>
            <numerusform>لمدة ثانية واحدة</numerusform>
            <numerusform>لمدة ثانيتين</numerusform>
            <numerusform>لمدة %Ln ثوانٍ</numerusform>
            <numerusform>لمدة %Ln ثانية</numerusform>
            <numerusform>لمدة %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>يحتفظ به المرحّل طوال هذه المدة، ويراه الزملاء في أثنائها.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>قائمة المحادثات</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>تعرض المتراصة عددًا أكبر: سطران لكل محادثة، مع الوسم الأهم.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>أُعيد المرحّل من نسخة احتياطية. منذ %1 لا يُرسل شيء على %2.</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>تحقق مما فُقد، ثم اسمح بالإرسال مجددًا.</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>على مالك أن يسمح بالإرسال مجددًا؛ ما تكتبه ينتظر.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>الإرسال مجددًا…</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>السماح للمرحّل بالإرسال مجددًا؟</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>كل ما كان ينتظر يخرج الآن إلى العملاء بالترتيب.</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>لم يعد المرحّل يعرف الرسائل المرسلة بعد إنشاء النسخة الاحتياطية. أعِد أولًا ما تحتفظ به الحواسيب، كيلا يُجاب أحد مرتين.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>الإرسال مجددًا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>ما كان سيفوت، حسب الساعة</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1، %2:00: فات %3 من %4، وكما كان %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>الأرقام تتضمن رمز الدولة</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات الاتصال</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>دولة الأرقام التي بلا رمز دولة</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>الأرقام التي بلا رمز دولة من:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>الصفوف الأولى، وفوقها معنى كل عمود</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · هذه هي الصفوف الأولى. حدد معنى كل عمود.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>معنى «%1»</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>لن يُرفض شيء من الصفوف الأولى.</numerusform>
            <numerusform>سيُرفض صف واحد من الصفوف الأولى.</numerusform>
            <numerusform>سيُرفض صفان من الصفوف الأولى.</numerusform>
            <numerusform>ستُرفض %Ln صفوف من الصفوف الأولى.</numerusform>
            <numerusform>سيُرفض %Ln صفًا من الصفوف الأولى.</numerusform>
            <numerusform>سيُرفض %Ln صف من الصفوف الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>لم يُقرأ أي صف…</numerusform>
            <numerusform>قُرئ صف واحد…</numerusform>
            <numerusform>قُرئ صفان…</numerusform>
            <numerusform>قُرئت %Ln صفوف…</numerusform>
            <numerusform>قُرئ %Ln صفًا…</numerusform>
            <numerusform>قُرئ %Ln صف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال جديدة</numerusform>
            <numerusform>جهة اتصال جديدة واحدة</numerusform>
            <numerusform>جهتا اتصال جديدتان</numerusform>
            <numerusform>%Ln جهات اتصال جديدة</numerusform>
            <numerusform>%Ln جهة اتصال جديدة</numerusform>
            <numerusform>%Ln جهة اتصال جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>لم تُستكمل أي جهة معروفة</numerusform>
            <numerusform>استُكملت جهة معروفة واحدة</numerusform>
            <numerusform>استُكملت جهتان معروفتان</numerusform>
            <numerusform>استُكملت %Ln جهات معروفة</numerusform>
            <numerusform>استُكملت %Ln جهة معروفة</numerusform>
            <numerusform>استُكملت %Ln جهة معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>لا صفوف بلا جديد</numerusform>
            <numerusform>صف واحد بلا جديد</numerusform>
            <numerusform>صفان بلا جديد</numerusform>
            <numerusform>%Ln صفوف بلا جديد</numerusform>
            <numerusform>%Ln صفًا بلا جديد</numerusform>
            <numerusform>%Ln صف بلا جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>لم يُرفض أي صف</numerusform>
            <numerusform>رُفض صف واحد</numerusform>
            <numerusform>رُفض صفان</numerusform>
            <numerusform>رُفضت %Ln صفوف</numerusform>
            <numerusform>رُفض %Ln صفًا</numerusform>
            <numerusform>رُفض %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>يتوقف بعد الصفوف التي في طريقها…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>تبقى تغييراتك فوقها.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>اضغطه هنا: مفتاح واحد، أو حتى أربعة على التوالي.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>ليس للأمر «%1» مفتاح الآن.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>كما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>عاد للأمر «%1» مفتاح الإعداد المسبق.</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>كل المفاتيح كما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>كل المفاتيح هي مفاتيح الإعداد المسبق.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>أصبح %1 مفتاح «%2».</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>هذا المفتاح يكتب حرفًا حيث يُستخدم هذا الأمر. أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1 هو مفتاح «%2». اختر غيره، أو أزله من هناك أولًا.</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>يعمل الاختصار الآن لكن تعذر حفظه. هل القرص ممتلئ أم أن %1 محمي من الكتابة؟</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>تولّي الكتابة</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>يجيب عن هذه الآن. ما كتبته يبقى عندك.</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>يكتب الآن. ردك ينتظر رده.</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>يكتب الآن. سيُقارن ردك برده.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>لا زملاء يكتبون. سيُقارن ردك بردودهم.</numerusform>
            <numerusform>زميل واحد يكتب. سيُقارن ردك برده.</numerusform>
            <numerusform>زميلان يكتبان. سيُقارن ردك برديهما.</numerusform>
            <numerusform>%Ln زملاء يكتبون. سيُقارن ردك بردودهم.</numerusform>
            <numerusform>%Ln زميلًا يكتبون. سيُقارن ردك بردودهم.</numerusform>
            <numerusform>%Ln زميل يكتبون. سيُقارن ردك بردودهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>إضافة مستوى</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>إبلاغ المسؤول وفريقه</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>إبلاغ %1</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>إبلاغ الويب هوك</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>عودة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 يتابع</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>ساعات الدوام</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>لا يحدث شيء</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>وعد المستوى %1</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>وقت المستوى %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Unit of level %1</source>
        <translation>وحدة المستوى %1</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>قبل الاستحقاق</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>بعد الاستحقاق</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>قبل أو بعد، المستوى %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>المستوى %1 يحسب ساعات الدوام</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>إزالة المستوى %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>جلب رابط نصًا لهذه المحادثة.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>حفظ هذه القائمة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>قائمة للاختيار</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>الترويسة (اختيارية)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>التذييل (اختياري)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>الزر الذي يفتح القائمة</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>إزالة هذا الصف</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockCover</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost مقفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>انتظر %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>قفل التطبيق</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>يُفتح بعبارة المرور التي تختم ما يُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or a click</source>
        <translation>القفل بعد دقائق بلا مفتاح أو نقرة</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>القفل التلقائي بعد</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>عبارة المرور الجديدة ليست نفسها في المرتين. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>عبارة المرور سارية.</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>لم تعد هناك عبارة مرور ولا قفل.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>بماذا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>إزالة هذا الإجراء</translation>
    </message>
    <message>
        <source>+refund, -new</source>
        <translation>+refund, -new</translation>
    </message>
    <message>
        <source>size = L</source>
        <translation>size = L</translation>
    </message>
    <message>
        <source>Resolution code, or nothing</source>
        <translation>رمز الحل، أو لا شيء</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>النص، مع متغيرات</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>ماكرو جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>الإجراءات بهذا الترتيب</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>إضافة إجراء</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroPicker</name>
    <message>
        <source>Search macros</source>
        <translation>البحث في وحدات الماكرو</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>ما سيفعله</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>لا وحدات ماكرو بعد. أنشئ واحدة في الإعدادات.</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>لا ماكرو بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>لم يبقَ له ما يفعله هنا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>يضيف الوسوم: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>يزيل الوسوم: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>يضيف الوسوم: %1؛ ويزيل: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>يلغي إسنادها</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>يسندها إليك</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>يسندها إلى %1</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>شخص لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>يجعلها عاجلة</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>يعطيها أولوية عالية</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>يعطيها أولوية منخفضة</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>يعطيها أولوية عادية</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>يؤجلها حتى يكتب العميل</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>يؤجلها إلى ما قبل إغلاق مهلة الرد بقليل</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>يؤجلها صفر ساعة</numerusform>
            <numerusform>يؤجلها ساعة واحدة</numerusform>
            <numerusform>يؤجلها ساعتين</numerusform>
            <numerusform>يؤجلها %Ln ساعات</numerusform>
            <numerusform>يؤجلها %Ln ساعة</numerusform>
            <numerusform>يؤجلها %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>يرسل: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>يرسل ردًا جاهزًا لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>يرسل /%1</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>يضيف ملاحظة: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>يعيّن: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>يحلّها</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>يخرجها من فريقها</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>يسلّمها إلى %1</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>فريق لم يعد موجودًا</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>إجراء لا تعرفه هذه النسخة</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — غير ممكن: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — هي كذلك أصلًا</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — لا يمكن التراجع عنه</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MainWindow</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <translation>%1 – Waypost</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>الردود الجاهزة</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات الماكرو</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>أدلة العمل</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>الأجهزة والأمان</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>بطاقات التقييم</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>الوعود (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>القوائم والأشخاص</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MarkRow</name>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>٠ يُسقط الكل</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: لا ينطبق</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>دمج جهات الاتصال</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>تصبح الجهتان شخصًا واحدًا. تبقى أرقامهما ومحادثاتهما؛ اختر ما يبقى غيرها. يمكنك التراجع خلال ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>لا اختلاف آخر.</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>عند اختلاف الموافقات تسري الأشد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>تصبح جزءًا منها</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MessageForm</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Microphone</name>
    <message>
        <source>This computer has no microphone, or may not use it. Connect one and try again.</source>
        <translation>لا ميكروفون في هذا الحاسوب، أو لا يُسمح باستخدامه. وصّل واحدًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>توقف الميكروفون. وصّله مجددًا؛ ما قيل حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>يتعذر فتح الميكروفون. ربما يستخدمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>ليس في هذه المحادثة بعد: %1. إضافة الملاحظة تتيح رؤيتها من ذلك الحين.</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>لا يرى هذه المحادثة ولن يقرأ الملاحظة: %1. اطلب من مشرف إتاحتها له.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyCentre</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message numerus="yes">
        <source>News in %n conversation(s)</source>
        <translation>
            <numerusform>لا جديد في المحادثات</numerusform>
            <numerusform>جديد في محادثة واحدة</numerusform>
            <numerusform>جديد في محادثتين</numerusform>
            <numerusform>جديد في %Ln محادثات</numerusform>
            <numerusform>جديد في %Ln محادثة</numerusform>
            <numerusform>جديد في %Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>شيء لك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Now assigned to you</source>
        <translation>أُسندت إليك الآن</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>يذكرك: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>لم يخرج ردك: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>تأجيل ساعة</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>هكذا يُبلَّغ عن رسالة جديدة.</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>مستحق قريبًا: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>متأخر: %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>يُطلب منك النظر فيها</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 يطلب منك النظر فيها</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>لا أحد موجود و%Ln محادثة تنتظر</numerusform>
            <numerusform>لا أحد موجود ومحادثة واحدة تنتظر</numerusform>
            <numerusform>لا أحد موجود ومحادثتان تنتظران</numerusform>
            <numerusform>لا أحد موجود و%Ln محادثات تنتظر</numerusform>
            <numerusform>لا أحد موجود و%Ln محادثة تنتظر</numerusform>
            <numerusform>لا أحد موجود و%Ln محادثة تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyPage</name>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>اللافتة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>عميل يكتب</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>أُسندت إليّ</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>ملاحظة تذكرني</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>لم يخرج ردي</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>ذُكرتُ فيها</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>المتابَعة</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل الأخرى</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>ما يُبلَّغ عنه، وكيف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>الفرق الصامتة</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>إسكات %1</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>قواعد لعرض</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير المسندة</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>كما سبق</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>تبليغ دائمًا</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>لا تبليغ أبدًا</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>قاعدة لـ %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>لا لافتة ولا صوت بين</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Louder once after minutes without a look</source>
        <translation>إعادة التنبيه بصوت أعلى بعد دقائق بلا نظر</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>مرة أخرى وبصوت أعلى إن لم ينظر أحد بعد</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>الصوت والكلمات</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>إخفاء الأسماء والنصوص في الإشعارات</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>إشعار تجريبي</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>إظهار أيقونة في الشريط</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>مواصلة العمل هناك عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>البدء في الشريط بلا نافذة</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>أيقونة بلون واحد</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>وعد يستحق قريبًا</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>وعد متأخر</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>يُطلب مني النظر</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>لا أحد من فريق ما موجود</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>تُجلب الرسائل الأقدم من المرحّل…</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>يحتفظ المرحّل بالرسائل الأقدم.</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>جلب الرسائل الأقدم</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>يحتفظ المرحّل بالرسائل الأقدم. يمكن قراءتها هنا عند الوصول إليه مجددًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>كتبت نسخة أخرى هنا (%1): %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>كتبت نسخة أخرى على %1 (%2): %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافتها</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>ما فعلته أثناء غياب المرحّل ينتظر هنا ويخرج بالترتيب. وما لا يقبله المرحّل يبقى حتى تقرر.</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>الإجراءات المنتظرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>لا شيء ينتظر. كل ما فعلته وصل إلى المرحّل.</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>ينتظر المرحّل؛ سيُفحص قبل خروجه.</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>عرض المحادثة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>يخرج الآن</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>رد مجدول</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. يُفحص مرة أخرى قبل خروجه.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>البحث أو الانتقال إلى…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>البحث أو الانتقال إلى</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>جرّب اسمًا، أو آخر خانات رقم، أو ما تريد فعله.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>يتعذر عرض هذه الصورة. احفظها لفتحها في برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>هذه الصورة أكبر من أن تُعرض. احفظها لفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>لا ملف مع هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>الصق رابط خريطة أو إحداثيات</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>رابط الخريطة</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>العنوان (اختياري)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>أدلة العمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>كيف نتكلم (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>كلمات نتجنبها، واحدة في كل سطر: مشكلة = سؤال</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>من نسأل، ومتى (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>من يقرر ماذا (Markdown)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookPanel</name>
    <message>
        <source>Your team does without this word.</source>
        <translation>يستغني فريقك عن هذه الكلمة.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>الأفضل: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>الأحرف الكبيرة تُقرأ كالصراخ.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>علامة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>دليل العمل</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>في هذا النص</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>كيف نتكلم</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من نسأل</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>من يقرر</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>لا دليل عمل لهذا الفريق بعد. يكتبه المشرفون في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>نقل السياسة لأعلى</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>نقل السياسة لأسفل</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>لأي محادثات</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>التنبيهات وما يليها</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>يحدث كل منها مرة لكل وعد. وما استحق أثناء توقف المرحّل يحدث متأخرًا ويُذكر ذلك.</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>تسري على المحادثة أول سياسة في القائمة تنطبق عليها.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>السياسات بترتيبها</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>VIP policy</source>
        <translation>سياسة VIP</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>One that is not in force promises nothing; its open promises are withdrawn.</source>
        <translation>غير السارية لا تعد بشيء، وتُسحب وعودها المفتوحة.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>ما الموعود به</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>تُحسب ساعاته، وبدونه كل ساعات اليوم.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>الدقائق والساعات تحسب وقت الدوام. يوم العمل يوم فيه ساعة مفتوحة: يوما عمل بعد ظهر الجمعة هو ظهر الثلاثاء.</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>رد البرنامج يُحسب ردًا</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>متى تتوقف الساعات</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>أثناء انتظار العميل</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>أثناء التأجيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>رسالة العميل تنهي هذا التوقف دائمًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>حفظ السياسة</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>تطبيق على المفتوحة…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>اختبار على الماضي…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>إزالة السياسة</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>بلا: على مدار الساعة</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (غير سارية)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>لا وعود بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1: خلال %2</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>سمِّ السياسة.</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>عِد بشيء: رقم واحد على الأقل في الجدول.</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>التطبيق على المحادثات المفتوحة؟</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>تحصل المحادثات المفتوحة بهذه السياسة على أحدث إصدار: ما مضى محسوب والباقي هو الجديد، وما تأخر يبقى متأخرًا في التقارير.</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>إعادة الحكم من البداية، بما في ذلك المتأخر</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>تتغير تقارير هذه المحادثات. ويُحفظ من فعل ذلك ومتى.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PolicyFits</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>العملاء المميزون VIP فقط</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Any of them; with commas between. Empty: any conversation.</source>
        <translation>أي منها؛ افصل بفواصل. فارغ: أي محادثة.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>سمات العميل</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>واحدة في كل سطر: plan: gold, silver</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PopOut</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <translation>%1 – Waypost</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PrintDialog</name>
    <message>
        <source>With notes among colleagues</source>
        <translation>مع ملاحظات الزملاء</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>طباعة المحادثة أو حفظها</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>أرقام الهاتف مخفية</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>الأسماء والأرقام مخفية</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>ما يُخفى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PromiseList</name>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Promised · %1</source>
        <translation>الموعود · %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QualityScreen</name>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QueuesPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>first to whom the customer had last</source>
        <translation>أولًا لمن تعامل معه العميل آخر مرة</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>قبل الجميع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Waiting list of</source>
        <translation>قائمة انتظار</translation>
    </message>
    <message>
        <source>by hand: whoever takes it</source>
        <translation>يدويًا: من يأخذها</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>بالدور</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>لمن لديه أقل عمل</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>حسب المهارة ثم الأقل عملًا</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>لمن هو متصل وفي نوبته ودون حدّه فقط؛ الأقدم استحقاقًا أولًا.</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>مهارات لا بد منها</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>وسوم ولغات بينها فواصل: المحادثة التي لها إحداها تذهب فقط لمن لديه مثلها.</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>الشخص نفسه مجددًا</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>انتظار ذلك الشخص</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>هذه المدة إن تعذّر أخذها فورًا.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>الاسترداد ممن غادر</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>ما لم يبدأ أحد الرد عليه يعود إلى القائمة بعد هذه المدة من مغادرة مسؤوله.</translation>
    </message>
    <message>
        <source>Customers marked as VIP</source>
        <translation>العملاء المميزون VIP</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What one counts</source>
        <translation>ما تُحسب به الواحدة</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>من قدرة الموظف.</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>حفظ قائمة الانتظار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>لغات (es, pt-BR) ووسوم بينها فواصل.</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>يحمل في آن واحد</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>محادثات مفتوحة، كل بوزن أولويتها.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>كحد أقصى</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>الحد لكل أولوية</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>النوبة</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>خارج ساعاتها لا يُسلَّم جديد.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>حفظ الشخص</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>ما ليس له فريق</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>في نوبته دائمًا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>عدم الرد على هذه الرسالة</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>رد على %1: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>لا محادثات فيها رسائل غير مقروءة</numerusform>
            <numerusform>محادثة واحدة فيها رسائل غير مقروءة</numerusform>
            <numerusform>محادثتان فيهما رسائل غير مقروءة</numerusform>
            <numerusform>%Ln محادثات فيها رسائل غير مقروءة</numerusform>
            <numerusform>%Ln محادثة فيها رسائل غير مقروءة</numerusform>
            <numerusform>%Ln محادثة فيها رسائل غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>لا إجراءات تحتاج إلى انتباه</numerusform>
            <numerusform>إجراء واحد يحتاج إلى انتباه</numerusform>
            <numerusform>إجراءان يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln إجراءات تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln إجراءً يحتاج إلى انتباه</numerusform>
            <numerusform>%Ln إجراء يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>لوحة SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>أي سؤال</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>عمل من</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>أي إجابات</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>تُحسب أحدث ٢٠٬٠٠٠ فقط. اختر فترة أقصر لترى الكل.</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>لا تقييمات هنا</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>يُسأل العملاء بعد إغلاق المحادثة، متى فُعِّل استبيان في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>بحاجة إلى متابعة</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>الكل، ومن لم يُسأل أيضًا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>صافي نقاط الترويج</translation>
    </message>
    <message>
        <source>Promoters and detractors</source>
        <translation>المروّجون والمنتقدون</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>٩ و١٠، ومن ٠ إلى ٦</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>الراضون</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>من ١ إلى ٥</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجابوا</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>درجات منخفضة لم يغلقها أحد</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>افتح المحادثة</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>تولَّ متابعته</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>وضع علامة «تمت المتابعة»</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>راجعها وفق «%1»</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecordStrip</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>التخلص من التسجيل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>رسالة بهذا الطول تصل ملفًا للتنزيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتين</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتين</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>استُعيد المرحّل من نسخة احتياطية أقدم. ما زال هذا الحاسوب يحتفظ بما فقده المرحّل: %1.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ القرار…</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>مستعاد من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>إعادة %1 إلى المرحّل؟</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>تعود إلى محادثاتها معلّمة كمستعادة. لا يُرسل شيء إلى أي عميل. تاريخها من %1 فصاعدًا. إن حُفظت جانبًا بقيت في ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>حفظها جانبًا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>افتح المحادثة</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>اطلب رأيًا ثانيًا</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذها</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>قدّم المراجعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>ملاحظة توجيه. لا يراها سوى الموظف والمشرفين.</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>ملاحظة توجيه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1، رأي ثانٍ</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. لم يأخذها أحد.</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. المراجع: %2.</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>هناك رأي آخر في هذه المحادثة. يظهر بعد تقديم الرأيين.</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>منحها %1 ‏%2 من ١٠٠. يتفقان في %3 من %4 معايير.</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>كل معيار يحتاج إلى درجة.</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>المجموع: %1 من ١٠٠</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. المراجع: أنت.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>اختر مراجعة من القائمة.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>أي مراجعات</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>لا مراجعات هنا</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>تُختار كل أسبوع محادثات مغلقة وفق قواعد بطاقة تقييم.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>أخذتُها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>كل المراجعات</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>متوسط المجموع</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>من ١٠٠، n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>مراجعات تنتظر</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>اتفاق مراجعَين</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RiskTable</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>تظهر المحادثات هنا ما إن يبدأ وعد.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>الإعدادات، الوعود: حدّد سرعة الرد على العملاء فتعمل ساعاتهم هنا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>الاستحقاق %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>حفظ كعرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>من يراه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>الأقرب إغلاقًا لمهلة الرد أولًا</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>الرقم بجانبه</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>عددها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>المستحق أولًا</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>من يستخدمه</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>لا شيء بعد. املأ النموذج واحفظه ليظهر هنا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScheduleDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Stay asleep when the customer writes</source>
        <translation>البقاء مؤجلة عندما يكتب العميل</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>التأجيل حتى</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>تُغلق مهلة الرد قبل ذلك (%1). ما لم يكتب العميل مجددًا، سيتوقف هذا وينتظرك.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>بطاقات التقييم</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>الفرق (بلا تحديد: الكل)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>محادثات تُختار لكل موظف أسبوعيًا (٠: لا شيء)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>رأي ثانٍ مُعمّى على كل كذا مراجعة (٠: لا شيء)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>فقط مع أحد هذه الوسوم (فارغ: الكل)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>حفظ كعرض</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>عوامل البحث</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>لا يوجد «%1:». يُبحث عنه ككلمة.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>«%1:» ينتظر قيمة.</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>لا يعرف «%2:» القيمة «%1». تُتجاهل.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>لا شيء اسمه «%1» لـ «%2:».</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>علامة اقتباس أو قوس ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>هذا أكثر مما يسعه بحث واحد. تُرك الباقي.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>يجري البحث في الرسائل الأقدم على المرحّل…</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>ما زال تجهيز الرسائل الأقدم للبحث جاريًا.</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>بلا اتصال: فقط ما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>جرّب كلمة أخرى، أو اسمًا، أو آخر خانات رقم.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>قفل Waypost الآن</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>بعيدًا عن المكتب</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>لا يظهر شيء حتى تفتح القفل. وتستمر الرسائل في الوصول.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>تسجيل خروج كل أجهزتي…</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>فُقد جهاز</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>وهذا أيضًا: يجب إقران كل جهاز من جديد.</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>عبارة مرور هذا الحاسوب</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>تفتح ما يُحفظ هنا. وحيث تحتفظ سلسلة مفاتيح النظام بالمفتاح لا توجد عبارة.</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>يخبرك المرحّل بأجهزتك عند الوصول إليه مجددًا. %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>سُجّل خروج كل أجهزتك.</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>نعم، تسجيل خروجها كلها</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>عبارة المرور الجديدة ليست نفسها في المرتين. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>عبارة المرور الجديدة سارية.</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>لا تصل إلى أي من أجهزتك؟ يسجّل مالك مساحة العمل خروجها.</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>أجهزة فريقك</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>سُجّل خروج ذلك الجهاز. لم يعد ما احتفظ به مقروءًا عليه.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>A supervisor or owner can import contacts.</source>
        <translation>يمكن لمشرف أو مالك استيراد جهات الاتصال.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>كل جهات الاتصال</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>كتبوا هذا الأسبوع</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>مكررات محتملة</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>إزالة الشريحة</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>لا شرائح بعد. ابحث عن جهات اتصال ثم احفظ البحث بالنجمة.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>لا إعداد كهذا</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>جرّب كلمة أخرى له.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>لا اختصار كهذا. في الإعدادات، لوحة المفاتيح، يمكن إعطاء أي أمر مفتاحًا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>أيام خاصة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>تاريخ يوم خاص</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>اسم يوم خاص</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>عيد الميلاد</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>ساعات يوم خاص</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>اليوم الخاص يتكرر كل سنة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>إضافة اليوم الخاص</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>إزالة الأيام الخاصة المختارة</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1، كل سنة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>يجري البحث عن «%1»…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>تجاهل «%1»</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>لا اقتراح لـ «%1»</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>لا قاموس مثبت هنا</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>التدقيق الإملائي متوقف</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>متوقف في هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>إرسال ردي رغم ذلك</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>تحرير ردي</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>التخلي عن ردي</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>سبق أن كتب %1</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>هو في التسلسل الزمني أعلاه.</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>ردك، لم يُرسل</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>أُوقف ردك: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>أُوقف قبل خروجه: اقرأ الاثنين ثم قرر.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>وصل %1 % من التغييرات</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>تصل الأيام الأقدم: %1 %</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>كل التغييرات متزامنة</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>ما يُحفظ على هذا الحاسوب مختوم</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>يجري اللحاق…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>سُجّل الخروج: أقرن هذا الجهاز مجددًا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>لا شيء في الصادر</numerusform>
            <numerusform>واحد في الصادر</numerusform>
            <numerusform>اثنان في الصادر</numerusform>
            <numerusform>%Ln في الصادر</numerusform>
            <numerusform>%Ln في الصادر</numerusform>
            <numerusform>%Ln في الصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحد يحتاج إلى انتباه</numerusform>
            <numerusform>اثنان يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>الذاكرة %1 · لا محادثات مفتوحة دون اتصال</numerusform>
            <numerusform>الذاكرة %1 · محادثة مفتوحة واحدة دون اتصال</numerusform>
            <numerusform>الذاكرة %1 · محادثتان مفتوحتان دون اتصال</numerusform>
            <numerusform>الذاكرة %1 · %Ln محادثات مفتوحة دون اتصال</numerusform>
            <numerusform>الذاكرة %1 · %Ln محادثة مفتوحة دون اتصال</numerusform>
            <numerusform>الذاكرة %1 · %Ln محادثة مفتوحة دون اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>القراءة من النسخة المحلية</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>القراءة من النسخة المحلية؛ لا ردود تُفحص قبل الإرسال</numerusform>
            <numerusform>القراءة من النسخة المحلية؛ سيُفحص رد واحد قبل الإرسال</numerusform>
            <numerusform>القراءة من النسخة المحلية؛ سيُفحص ردّان قبل الإرسال</numerusform>
            <numerusform>القراءة من النسخة المحلية؛ ستُفحص %Ln ردود قبل الإرسال</numerusform>
            <numerusform>القراءة من النسخة المحلية؛ سيُفحص %Ln ردًا قبل الإرسال</numerusform>
            <numerusform>القراءة من النسخة المحلية؛ سيُفحص %Ln رد قبل الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>بلا اتصال منذ %1</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · المحاولة التالية بعد %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>استبيان جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>السؤال، لمن ليست لغته أدناه</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>بلغات أخرى، سطر لكل لغة: es = ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>الشكر بعد الإجابة (فارغ: لا شيء)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>الشكر بلغات أخرى، سطر لكل لغة</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>القالب عند إغلاق نافذة الرد</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>دقائق بعد إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>أيام لا يُسأل فيها العميل أكثر من مرة</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>متابعة الدرجات حتى (-1: لا شيء)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>الفرق (بلا تحديد: الكل)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>ليس مع هذه الوسوم (بفواصل بينها)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>اسأل العملاء</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>لا شيء: لا يُسأل العملاء حينها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (معطّل)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>كيف كانت خدمتنا؟ إجابتك تساعدنا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>المحادثات الأخيرة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>النص المصدري</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>ما الموعود به</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>أيام عمل</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>وحدة %1</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>اختر تقويمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>الصورة في الأعلى</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>الفيديو في الأعلى</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>المستند في الأعلى</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>نهاية الرابط «%1»</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>الرمز المراد نسخه</translation>
    </message>
    <message>
        <source>Headline %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>مثلاً %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>اختيار فيديو…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>اختيار مستند…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>هناك ملف غير جاهز، أو لن يقبله WhatsApp. أزِله أو انتظر.</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>يحتاج هذا القالب إلى صورة في الأعلى. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>يحتاج هذا القالب إلى فيديو في الأعلى. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>املأ: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>البحث في القوالب</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>القوالب المعتمدة</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>لا قالب معتمد</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>تظهر القوالب هنا بعد أن يعتمدها WhatsApp.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>اختر قالبًا.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>القوالب المفضّلة والمخفية</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>إزالة من المفضّلة</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>مفضّل: إبقاؤه في الأعلى</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>إعادته إلى القائمة</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>إخفاؤه من القائمة</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>إظهار المخفي</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateSync</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Read the templates at WhatsApp again</source>
        <translation>إعادة قراءة القوالب من WhatsApp</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>تجري قراءة القوالب من WhatsApp…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>فشلت المزامنة: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>تمت المزامنة الآن</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>آخر مزامنة قبل %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TilesRow</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>+ %1 pending or snoozed</source>
        <translation>+ %1 معلّقة أو مؤجلة</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>لا سياسة بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>لم تتأخر بعد</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>اكتب الأولى أدناه، أو ابدأ بقالب.</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>ما وصل من WhatsApp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>تعذرت كتابة الملف هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>سحب تفاعلي</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>تقود رسالة إلى هذا العنوان. هل تريد فتحه في المتصفح؟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>رقم السجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>حُرّرت</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كاملًا</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>أي رمز آخر…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>الفصل من هنا</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>حفظ «%1» باسم…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>هذه المحادثة ليست على هذا الحاسوب. افتحها أولًا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>لا محادثات غير مقروءة</numerusform>
            <numerusform>محادثة واحدة غير مقروءة</numerusform>
            <numerusform>محادثتان غير مقروءتين</numerusform>
            <numerusform>%Ln محادثات غير مقروءة</numerusform>
            <numerusform>%Ln محادثة غير مقروءة</numerusform>
            <numerusform>%Ln محادثة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>شيء يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Waypost – %1</source>
        <translation>Waypost – %1</translation>
    </message>
    <message>
        <source>Open Waypost</source>
        <translation>فتح Waypost</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>عدم الإزعاج لساعة</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>عدم الإزعاج حتى صباح الغد</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>استئناف الإشعارات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TrendChart</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a day of a chart: &quot;24/11/26: 96.4 %, n = 212&quot;</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Triage</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>بعد ثلاث ساعات</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الإثنين المقبل</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>حتى يكتب العميل</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>حتى ساعة قبل إغلاق مهلة الرد</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>مجددًا كما سبق · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>مجددًا كما سبق</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>إيقاف المتابعة</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>الدمج مع محادثة أخرى…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>التراجع عن الدمج</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>حظر هذا العميل…</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>إلغاء حظر هذا العميل</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>حظر هذا العميل؟</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>لن تصلك رسائله بعد الآن، ولا يمكنك مراسلته حتى تلغي حظره.</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>حظر كرسائل مزعجة</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>حظر كإساءة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost مقفل</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>حماية هذا الجهاز</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>الإقران مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>العبارتان ليستا متطابقتين. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>أدخل عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>ليس لـ %1 قيمة هنا.</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 ليس متغيرًا يعرفه Waypost.</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 ليس مكتوبًا كمتغير.</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 متغير زائد عن الحد.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
            <numerusform>و%Ln آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير المسندة</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجلة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>المسودات والصادر</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1، لا محادثات</numerusform>
            <numerusform>%1، محادثة واحدة</numerusform>
            <numerusform>%1، محادثتان</numerusform>
            <numerusform>%1، %Ln محادثات</numerusform>
            <numerusform>%1، %Ln محادثة</numerusform>
            <numerusform>%1، %Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحدة تحتاج إلى انتباه</numerusform>
            <numerusform>اثنتان تحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات إليّ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>الفتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّضة للخطر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>تستحق خلال ١٥ دقيقة</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>الانتقال إلى هنا</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>لا مخرج صوت في هذا الحاسوب. وصّل واحدًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>يتعذر تشغيل هذه الرسالة هنا. احفظها لفتحها في برنامج آخر.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>يحتاج تشغيل الصوت إلى ملحق الوسائط المتعددة في Qt، وهو غير موجود هنا.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>لم يُسجَّل شيء. افحص الميكروفون وسجّل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>المهلة %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>أُغلقت المهلة</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>الردود مجانية حتى %1. بعد ذلك لا يمكن إرسال إلا القوالب.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>التأجيل مجددًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>كتب العميل قبل انتهاء التأجيل. كانت مؤجلة حتى: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>المدة التي يحتفظ فيها المرحّل بالرد المرسل، ما لم يختر كاتبه غيرها.</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>كتب العميل في الأثناء</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>ما يحدث لرد لم يرَ كاتبه أحدث رسالة.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>من يحق له الرد</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>في محادثة فيها آخرون أيضًا.</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>الرد يستلم المحادثة</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>من يرد على ما ليس لأحد يُسند إليه.</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>تستمر المحادثة المغلقة مدة</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>العميل الذي يكتب خلال هذه الأيام يواصلها؛ وبعدها تبدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>تحذير، والكاتب يقرر</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>يُوقَف</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>يُرسَل</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>الجميع في أي وقت</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>من يكتب أولًا</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>من أُسندت إليه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>واحد من قائمة</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>الإرسال والإغلاق</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>لا يغيّر هذه إلا مالك.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> أيام</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>سمات مخصصة</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>للمحادثات</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>لجهات الاتصال</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لمن هي</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>ذهبي, فضي, برونزي</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>للقائمة: افصل بينها بالفاصلة اللاتينية (,).</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>إضافة السمة</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>رموز الإغلاق</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>إضافة الرمز</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>جهات الاتصال: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>المحادثات: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>لا شيء بعد. السمة حقل خاص بك: رقم طلب أو باقة.</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>لا شيء بعد. بالرموز يقول الإغلاق كيف انتهت: أُعيد المبلغ، أُجيب عنها.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>بعيد بعد</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>هذه المدة دون لمس Waypost فلا يصل الموظف جديد. ٠: أبدًا.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>إرسال التنبيهات إلى</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>عنوان برنامج يُبلَّغ بالوعود المعرَّضة للخطر؛ يبدأ بـ https://.</translation>
    </message>
</context>
</TS>
