<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Sort by</source>
        <translation>इससे क्रम लगाएँ</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Breached</source>
        <translation>समय बीता</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>15 मिनट में देय</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>सबसे अधिक जोखिम</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>पहला उत्तर p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA पूरा</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>दोहरे उत्तर</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>बकाया, आयु के अनुसार</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>हल की गईं</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>फिर से खुली</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>अभी खुली बातचीत, जिनका कोई वादा देर से है और अब भी पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>अभी खुली बातचीत, जिनका अगला वादा 15 मिनट में देय है।</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>अभी खुली बातचीत जिनमें कुछ देय है; जो पहले देय है वह ऊपर।</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>अभी खुली बातचीत; ग्राहक की प्रतीक्षा वाली या स्थगित बातचीत नहीं गिनी जातीं।</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>अवधि में किसी व्यक्ति द्वारा पहली बार उत्तर दी गई बातचीत, कार्य समय में; बॉट और हमारी शुरू की हुई बातचीत छोड़कर। निकटतम क्रम।</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>अवधि में किसी व्यक्ति द्वारा पहली बार उत्तर दी गई बातचीत, घड़ी के अनुसार; बॉट और हमारी शुरू की हुई बातचीत छोड़कर। निकटतम क्रम।</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>अवधि में निभाए या चूके वादे, उसके नाम जिसके पास देय समय पर थे। जो अभी देय नहीं, वह नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>अवधि में कितनी बार ग्राहक को दो बार उत्तर मिला: दो लोगों से, दस मिनट के भीतर, दूसरे ने पहला नहीं देखा था।</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>अभी खुली बातचीत, सबसे पुराने अनुत्तरित संदेश की आयु के अनुसार।</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>अवधि में बंद हुई बातचीत, उसके नाम जिसके पास तब थी।</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>अवधि में बंद हुई बातचीत जिन्हें ग्राहक पहले फिर से खोल चुके थे।</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>अवधि में ग्राहकों के उत्तर, 1 से 5; जिन्होंने उत्तर नहीं दिया वे नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 अधिक</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 घं</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 घं</translation>
    </message>
    <message>
        <source>&lt; 8 h</source>
        <translation>&lt; 8 घं</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; 1 दिन</translation>
    </message>
    <message>
        <source>&lt; 3 d</source>
        <translation>&lt; 3 दिन</translation>
    </message>
    <message>
        <source>&lt; 7 d</source>
        <translation>&lt; 7 दिन</translation>
    </message>
    <message>
        <source>7 d +</source>
        <extracomment>seven days and more</extracomment>
        <translation>7 दिन +</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>अज्ञात ग्राहक</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>दूर</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>निभाया</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>चूका</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>अगली बातचीत</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>पिछली बातचीत</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>खोलें और लिखें</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>“मेरी” पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>“बिना सौंपी” पर जाएँ</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>“सभी खुली” पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>“ग्राहक का इंतज़ार” पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>“स्नूज़ की हुई” पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>“बंद” पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>“ड्राफ़्ट और आउटबॉक्स” पर जाएँ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>टेम्प्लेट भेजें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>हल करें</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>Snooze until tomorrow morning</source>
        <translation>कल सुबह तक स्नूज़ करें</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>मुझे सौंपें</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>कतार में लौटाएँ</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>टैग बदलें</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>खोजें या सीधे जाएँ…</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>संदेश और लोग खोजें</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>आउटबॉक्स और ध्यान देने योग्य चीज़ें</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>विवरण दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>सिस्टम की थीम</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>भेजें और हल करें</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>भेजें और अगली पर जाएँ</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>बाद में भेजें…</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>अभी भेजा हुआ वापस लें</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>तैयार जवाब डालें</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>इमोजी डालें</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>वॉइस संदेश रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>स्थान भेजें…</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>संपर्क कार्ड भेजें…</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>बटन या सूची भेजें…</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>स्नूज़ करें, कब तक…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>किसे सौंपें…</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>किसी टीम को दें…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>अपने ज़िम्मे लें</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>लिखना संभालें</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>प्राथमिकता तय करें…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>फ़ॉलो करें या छोड़ें</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>दूसरी बातचीत में मिलाएँ…</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>बातचीत को यहाँ बाँटें…</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>ग्राहक को ब्लॉक या अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>मैक्रो चलाएँ…</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>बातचीत का लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>अलग विंडो में खोलें</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>बातचीत प्रिंट करें…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>बातचीत को PDF में सहेजें…</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>यह बातचीत चुनें</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>सभी बातचीत चुनें</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>अगला व्यू</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>पिछला व्यू</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>सहेजे गए व्यू 1 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>सहेजे गए व्यू 2 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>सहेजे गए व्यू 3 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>सहेजे गए व्यू 4 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>सहेजे गए व्यू 5 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>सहेजे गए व्यू 6 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>सहेजे गए व्यू 7 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>सहेजे गए व्यू 8 पर जाएँ</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>सहेजे गए व्यू 9 पर जाएँ</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>अगली हाल की बातचीत</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>पिछली हाल की बातचीत</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>इनबॉक्स पर जाएँ</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>संपर्कों पर जाएँ</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>यह व्यू अलग विंडो में खोलें</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>अक्षरों का सामान्य आकार</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>परीक्षण सूचना दिखाएँ</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>Waypost लॉक करें</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>SLA बोर्ड पर जाएँ</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>SLA बोर्ड दीवार पर (पूरी स्क्रीन)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>रेटिंग और समीक्षाओं पर जाएँ</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>मैं ऑनलाइन हूँ: मुझे नई बातचीत दें</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>मैं व्यस्त हूँ: कुछ नया न दें</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>मैं दूर हूँ</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>यह सूची CSV के रूप में सहेजें…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>blocked</source>
        <translation>ब्लॉक किया हुआ</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>अज्ञात ग्राहक</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>वही नंबर, दूसरे रूप में</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>वही WhatsApp खाता</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>वही ई-मेल पता</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>वही नाम, और एक अंक से अलग नंबर</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>वही नाम, और नंबर केवल एक के पास</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>ग्राहक संख्या</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>संपर्क के बारे में नोट</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>मार्केटिंग की सहमति</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>सहमति कहाँ दी गई</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>सहमति कब दी गई</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: सहमत</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: मना किया</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1: प्रमाण नहीं</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>छोटा किया गया</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>हो सकता है फ़ोन चैट में इस तरह का वीडियो न चलाएँ</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल खाली है।</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>पहला जवाब</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>अगला जवाब</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>ताज़ा जानकारी</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>समाधान</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>अत्यावश्यक</translation>
    </message>
    <message>
        <source>High</source>
        <translation>ऊँची</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n कार्य दिवस</numerusform>
            <numerusform>%n कार्य दिवस</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
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
        <translation>केवल JPEG, PNG और WebP चित्र दिखाए जाते हैं। कहीं और देखने के लिए फ़ाइल सहेजें।</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>यह चित्र यहाँ दिखाने के लिए बहुत बड़ा है। कहीं और देखने के लिए फ़ाइल सहेजें।</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>यह चित्र ख़राब है और दिखाया नहीं जा सकता। इसे फिर से भेजने को कहें।</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>प्रतिक्रिया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>टीम बदलना</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>हल करना</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>फिर से खोलना</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>स्नूज़ करना</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>पढ़ा हुआ चिह्नित करना</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>फिर से भेजना</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>सहेजा गया व्यू</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>The printer has taken nothing. Check it and try again.</source>
        <translation>प्रिंटर ने कुछ नहीं लिया। उसे जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>फ़ाइल वहाँ लिखी नहीं जा सकती। दूसरी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>पहला जवाब</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>अगला जवाब</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>ताज़ा जानकारी</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>समाधान</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>%2 से %1 बाकी</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>रुकी हुई, %1 देर</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>रुकी हुई, %1 बाकी</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 देर</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>निभाया, %1 में</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>देर से, %1 में</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>पूरा हुआ: %1।</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>समय था: %1।</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>समय सीमा: %1।</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>जब तक बातचीत ग्राहक का इंतज़ार करे या स्नूज़ हो, घड़ी रुकी रहती है।</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>समय के बाहर: %1 से आगे चलेगी।</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>विभाजक</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>पूछा गया, अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>पूछा गया, 7 दिनों में उत्तर नहीं</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>नहीं पूछा गया: %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>ग्राहक से हाल ही में पूछा गया था</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>बातचीत जारी रही</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>एक टैग मना करता है</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>उत्तर की अवधि बंद थी और कोई स्वीकृत टेम्प्लेट उपयुक्त नहीं</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>ग्राहक अवरुद्ध है</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>ग्राहक संदेश नहीं चाहता</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>एक सहकर्मी लिख रहा था</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>प्रश्न ग्राहक तक नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>अनुशंसा (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>संतुष्टि (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>अभी तक कोई नहीं</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1, 95%: %2–%3%</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1, 95%: %2 से %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>अभी कोई दूसरी राय नहीं</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 अंक, κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>अज्ञात ग्राहक</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>किसी का नहीं</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>आप देख रहे हैं</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 देख रहे हैं</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>देख लिया गया</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>देखा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 में से %1</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>दूसरी राय</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपकी</translation>
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
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>केवल रिले पर</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>इस ग्राहक के साथ कॉल पहले से चल रही है। उसके ख़त्म होने तक रुकें।</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>बिना फ़ील्ड या मान का बदलाव।</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>कोड में छोटे अंग्रेज़ी अक्षर, अंक और अंडरस्कोर होते हैं और वह अक्षर से शुरू होता है।</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>कमांड की आईडी एक UUID होनी चाहिए।</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>एक बातचीत में अधिकतम 50 टैग होते हैं। पहले कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>फ़ाइल का अपना UUID होना चाहिए।</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>फ़ाइल के साथ उसके बाइट्स का SHA-256 चाहिए।</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>समूह का चित्र 192 पिक्सेल से बड़ा होना चाहिए। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>समूह का चित्र वर्गाकार होना चाहिए। इसे काटें।</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>लेबल में 1 से 60 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>सूची में 1 से 100 विकल्प होते हैं।</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>संदेश के लिए चैनल चाहिए, और फ़ोन नंबर या उपयोगकर्ता आईडी वाला प्रेषक।</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>संदेश के लिए प्रदाता की आईडी चाहिए।</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>ऐसा संदेश जो नहीं बताता कि उसे किसने लिखा।</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>लौटाए जाने वाले संदेश की आईडी और समय चाहिए।</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>बिना काम की आईडी वाला संदेश।</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>नोट में 16384 अक्षर तक हो सकते हैं। इसे छोटा करें, या दो लिखें।</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>लौटाए जाने वाले नोट की आईडी और समय चाहिए।</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>सूचना के लिए डाइजेस्ट और गंभीरता info, warning या critical चाहिए।</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>लंबी सूची का पृष्ठ चिह्न अब मान्य नहीं है। सूची फिर से लोड करें।</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>कोई अनुमति नहीं दी गई या वापस ले ली गई। जाँचें कि टोकन क्या कर सकता है और किन खातों तक पहुँचता है।</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>प्रतिक्रिया, संपादन और वापसी के लिए प्रदाता की अपनी आईडी और उनके संदेश की आईडी चाहिए।</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>संदेश का एक ज़रूरी हिस्सा नहीं है। उसे पूरा करें और फिर भेजें।</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>बैकअप की बहाली पूरी होने से पहले रोकी गई। &quot;waypost-relay restore&quot; एक बार फिर चलाएँ।</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>सत्र एक hello और उसके उत्तर से शुरू होता है।</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>कथन में चिह्नों और मानों की संख्या अलग है।</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>स्थिति के लिए उसके संदेश की प्रदाता वाली आईडी चाहिए।</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>बिना आईडी या शब्द की स्थिति।</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>सहेजी गई फ़ाइल के लिए UUID और उसके बाइट्स का SHA-256 चाहिए।</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>टैग में 1 से 40 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>एक टेम्प्लेट स्वीकृत नहीं है। उसकी समीक्षा का इंतज़ार करें या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>इस नाम का टेम्प्लेट हटाया जा रहा है। दूसरा नाम लें या चार सप्ताह रुकें।</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>टेम्प्लेट का पाठ वेरिएबल से शुरू या ख़त्म नहीं होना चाहिए। उसके आसपास शब्द लिखें।</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>परीक्षण नंबर केवल अपनी सूची के प्राप्तकर्ताओं को लिख सकता है। इसे डैशबोर्ड में सूची में जोड़ें।</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>टेम्प्लेट का एक पाठ बहुत लंबा है। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>एक मान टेम्प्लेट के नियम तोड़ता है, जैसे नई पंक्ति। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>एक मान टेम्प्लेट से मेल नहीं खाता: प्रकार ग़लत है, या हेडर की फ़ाइल नहीं है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>टेम्प्लेट का एक मान मान्य नहीं है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>मान में अधिकतम 500 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>संदेश का एक मान मान्य नहीं है: फ़ोन नंबर, उत्पाद या लंबाई। उसे ठीक करें और फिर भेजें।</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>एक मान डेटाबेस की सीमा से बड़ा है: 1 GB।</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>स्वीकार किए गए संदेश के लिए प्रदाता की आईडी चाहिए।</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>बिना आईडी या प्राप्तकर्ता का इको।</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>बिना बदलाव की प्रविष्टि।</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>कॉल की अनुमतियाँ बहुत बार देखी गईं। काम धीमी गति से जारी है।</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>इस नंबर के लिए कॉल चालू नहीं हैं। उसकी सेटिंग्स में चालू करें।</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>कम गुणवत्ता के कारण कॉल कुछ समय के लिए बंद हैं। इसके बजाय लिखें।</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>कॉल के लिए संदेश सीमा कम से कम 2000 होनी चाहिए। पहले सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>कॉल के लिए मान्य भुगतान का तरीका चाहिए। खाते में एक जोड़ें।</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>पहले फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>कम से कम 12 अक्षरों का पासवर्ड चुनें, जैसे चार शब्द।</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>अधिकतम 128 अक्षरों का पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>ज़्यादा अलग-अलग अक्षरों वाला पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>टेम्प्लेट और उसकी भाषा चुनें।</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>अब से एक साल के भीतर का समय चुनें।</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>एक इमोजी चुनें।</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>पाठ, संख्या, तारीख़, सूची और चेकबॉक्स में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>एजेंट, सुपरवाइज़र और स्वामी में से एक भूमिका चुनें।</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>अति आवश्यक, उच्च, सामान्य और निम्न में से एक चुनें।</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>कॉल जुड़ने में बहुत समय लगा। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>ग्राहकों ने नंबर को ब्लॉक किया या उसकी शिकायत की, इसलिए WhatsApp उसे सीमित करता है। अभियान रोकें और नंबर की गुणवत्ता देखें।</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>एन्क्रिप्ट किए गए डेटाबेस नहीं खुल सकते: SQLite में उनके लिए फ़ाइल परत नहीं है।</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>इस डिवाइस का पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>टेम्प्लेट के आँकड़े अभी उपलब्ध नहीं हैं। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>टेम्प्लेट के आँकड़े चालू नहीं हैं। पहले उन्हें चालू करें।</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>टेम्प्लेट के आँकड़े फिर बंद नहीं किए जा सकते।</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>नाम दें।</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>एक बार में 100 संदेश और नोट लौटाएँ।</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>कॉन्फ़िगरेशन में हर चैनल को आईडी दें।</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>हर कमांड को उसका अपना UUID दें।</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>बहुत ज़्यादा मार्केटिंग के कारण कुछ समय तक समूह नहीं बन सकते। कुछ दिन बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>इसे पहुँचाया नहीं जा सकता: हो सकता है नंबर WhatsApp पर न हो, ऐप बहुत पुराना हो या शर्तें स्वीकार न की गई हों। ग्राहक से किसी और तरीके से संपर्क करें।</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>यह ऐसे नंबर के लिए है जो हमारा नहीं है।</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>यह केवल कुछ सदस्यों के लिए हुआ। सूची देखें और बाकी के लिए दोहराएँ।</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>अक्षांश -90 से 90 तक और देशांतर -180 से 180 तक होता है।</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>इसके लिए नई आईडी बनाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>बहुत लोग साइन इन कर रहे हैं। एक मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>प्रति सेकंड संदेश नंबर की सीमा से ज़्यादा हैं। काम धीमी गति से जारी है।</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>नाम और पासवर्ड मेल नहीं खाते। दोनों जाँचें।</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>नाम छोटे अंग्रेज़ी अक्षरों, अंकों और अंडरस्कोर से बनाएँ, शुरुआत अक्षर से हो।</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>नाम या पासवर्ड ग़लत है।</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>समय पर पूरा उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>आज इस ग्राहक को और कॉल नहीं हो सकतीं। कल फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>इस नंबर के लिए और समूह नहीं बन सकते। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>दूसरी ओर से आवाज़ नहीं आई। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>आवाज़ नहीं भेजी जा सकी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>यह आईडी किसी की नहीं है। एजेंटों की सूची देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>साइन इन कर सकने वाले किसी की यह आईडी नहीं है। एजेंटों की सूची देखें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>जब तक स्वामी पुष्टि न करे, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>फ़ोन ऐप के पुराने संदेश केवल पहले दिन माँगे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>फ़ोन ऐप के पुराने संदेश पहले ही माँगे जा चुके हैं। वे केवल एक बार आते हैं।</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>बताए गए सहकर्मियों में से एक मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>टीमों में से एक मौजूद नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>इस टीम का केवल वही संदेश फिर भेजा जा सकता है जो विफल हुआ या जिसका परिणाम अज्ञात है।</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>यह केवल वर्कस्पेस का स्वामी कर सकता है। किसी स्वामी से कहें।</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>इस तरह का संदेश केवल ग्राहक भेज सकते हैं। इसके बजाय पाठ भेजें।</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>इस तरह का संदेश केवल ग्राहक भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>इस रास्ते से केवल मार्केटिंग टेम्प्लेट जा सकते हैं। इसे सामान्य संदेश की तरह भेजें।</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>संदेश को केवल उसका लेखक बदल या वापस ले सकता है।</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>कॉल की अनुमति बहुत बार माँगी गई। एक दिन रुकें।</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>प्रोग्राम और रिले के संस्करणों में बहुत अंतर है। पुराने को अपडेट करें।</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>नंबर के लिए SIP चालू नहीं है। उसकी सेटिंग्स में चालू करें।</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>बताएँ कि फ़ाइल किस प्रकार की है, जैसे image/png।</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>भेजना रोका गया है, क्योंकि स्टोर बहाल किया गया या पीछे ले जाया गया।</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>इस बीच भेजना एक बार और रोका गया। पहले उसे फिर देखें।</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>भेजना फिर काम कर रहा है।</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>समूह में भेजा गया, केवल आपको नहीं। इसे फ़ोन पर खोलें।</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>कुछ बदलाव नहीं आए। उन्हें फिर से माँगा जा रहा है।</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>कुछ ग्राहक ब्लॉक या अनब्लॉक नहीं हो सके। सूची देखें और उनके लिए दोहराएँ।</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>कुछ पुराने दिन नहीं आए। उन्हें फिर से माँगा जा रहा है।</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>एक व्यक्ति अधिकतम 100 टीमों में हो सकता है।</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>इस बीच किसी और ने जवाब दे दिया। उसे पढ़ें, और आपका जवाब तब भी ठीक हो तो फिर भेजें।</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>इस बीच किसी और ने बातचीत ले ली। देखें किसने, फिर उसे दोबारा सौंपें।</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>ऑडियो और स्टिकर के साथ शब्द नहीं जाते। शब्द अलग संदेश में भेजें।</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>कम से कम आठ अक्षर लें; कई शब्द सबसे अच्छे हैं।</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>टेम्प्लेट ग़लत श्रेणी में रखे गए, इसलिए WhatsApp खाते को कुछ समय के लिए सीमित करता है। उनकी श्रेणियाँ ठीक करें।</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>वह एजेंट मौजूद नहीं है या अब साइन इन नहीं कर सकता। किसी और को चुनें।</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>वह फ़ाइल रिले में नहीं है। उसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>वह आईडी दूसरे संदेश की है। नई बनाएँ और फिर भेजें।</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>वह अब आउटबॉक्स में नहीं है।</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>यह एक बार में बहुत ज़्यादा है। थोड़ी देर में जारी रहेगा।</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>एक संदेश के लिए यह बहुत ज़्यादा है। इसे छोटा करें, या हिस्सों में भेजें।</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>उस सदस्य का नाम दो बार है। एक हटाएँ।</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>वह व्यक्ति समूह का सदस्य नहीं है।</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>शामिल होने का वह अनुरोध अब नहीं है। सूची फिर से लोड करें।</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>वह टीम मौजूद नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>वह टेम्प्लेट इस भाषा में नहीं है या स्वीकृत नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>वह उपयोगकर्ता नाम लिया जा चुका है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>इस सेटिंग के लिए वह मान संभव नहीं है।</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>PIN बहुत जल्दी-जल्दी डाला गया। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>एक्सेस टोकन की अवधि ख़त्म हो गई या वह वापस ले लिया गया। रिले के कॉन्फ़िगरेशन में नया डालें।</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>खाते में टेम्प्लेट की सीमा पूरी हो गई है। पहले कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>खाता इसके लिए पहले से पंजीकृत है। और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>खाते का रखरखाव लगभग एक मिनट चलेगा। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>खाते ने इस घंटे बहुत ज़्यादा अनुरोध किए। भेजना धीमी गति से जारी है।</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>खाते का अभी उपयोगकर्ता नाम नहीं हो सकता। कारण डैशबोर्ड में देखें।</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>खाता इस देश के ग्राहकों को नहीं लिख सकता। इन तक किसी और तरीके से पहुँचें।</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>खाता मार्केटिंग टेम्प्लेट केवल दूसरे रास्ते से भेजता है। मार्केटिंग सेवा का उपयोग करें या वह सेटिंग बंद करें।</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>खाते की प्रति घंटा सीमा पूरी हो गई। भेजना धीमी गति से जारी है।</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>पता पूरा http या https URL नहीं है।</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>यह उत्तर इस अनुरोध का नहीं है।</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>ऐप के पास ज़रूरी क्षमता नहीं है। डेवलपर डैशबोर्ड में उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>ब्लॉक सूची में ख़राबी हुई। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>ब्लॉक सूची भरी है। पहले किसी को अनब्लॉक करें।</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>ब्लॉक सूची कोई और बदल रहा था। उसे फिर से लोड करें।</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>मुख्य भाग में 1,000 से ज़्यादा अपडेट हैं।</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>मुख्य भाग में कोई प्रविष्टि नहीं है।</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>मुख्य भाग JSON है, पर ऑब्जेक्ट नहीं।</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>मुख्य भाग 3 MB से बड़ा है।</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>मुख्य भाग 64 स्तरों से गहरा है।</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>मुख्य भाग JSON नहीं है।</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>मुख्य भाग किसी WhatsApp खाते के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>व्यवसाय इस नंबर या देश से ग्राहकों को कॉल नहीं कर सकता। इसके बजाय लिखें।</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>अनुरोध बिना एक्सेस टोकन के आया। रिले के कॉन्फ़िगरेशन में एक डालें।</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>कॉल नहीं जुड़ सकी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>कॉल तैयार नहीं हो सकी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>कॉल उठाई गई, पर आवाज़ नहीं आई। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>कॉल का कनेक्शन विफल हुआ। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>नंबर का कोड अभी सत्यापित नहीं हो सकता। नया कोड माँगें।</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>कमांड की आईडी संदेश की आईडी बनती है और UUID होनी चाहिए।</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>कमांड की आईडी नोट की आईडी बनती है और UUID होनी चाहिए।</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>डेटाबेस से कनेक्शन टूट गया। कुछ नहीं लिखा गया; फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>रिले से कनेक्शन टूट गया। उसके लौटने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>संपर्क का न फ़ोन नंबर है, न उपयोगकर्ता आईडी। ग्राहक के लिखने तक रुकें।</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>ग्राहक ने कॉल की स्थायी अनुमति दे दी है। सीधे कॉल करें।</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>ग्राहक ने कॉल की अनुमति नहीं दी है। पहले अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>ग्राहक ने आपके मार्केटिंग संदेश बंद कर दिए हैं। ऐसा कोई न भेजें।</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>ग्राहक ने पिछली बार 24 घंटे से भी पहले लिखा था। इसके बजाय टेम्प्लेट भेजें।</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>ग्राहक ने पिछली बार 24 घंटे से भी पहले लिखा था। टेम्प्लेट भेजें, या ग्राहक के लिखने का इंतज़ार करें।</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>आपके जवाब के रुके रहते ग्राहक ने फिर लिखा। उसे पढ़ें, और जवाब तब भी ठीक हो तो फिर भेजें।</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>ग्राहक का ऐप इस तरह का संदेश नहीं दिखा सकता। सादा पाठ भेजें।</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>ग्राहक की फ़ाइल नहीं लाई जा सकी या 100 MB से बड़ी है। उसे छोटा करके फिर माँगें।</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>ग्राहक की सुरक्षा पहचान बदल गई है। पक्का करें कि वह कौन है, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>पिछली विफलता के बाद डेटाबेस ने ट्रांज़ैक्शन वापस ले लिया।</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>फ़ाइल ख़राब पहुँची। बाद में फिर माँगें।</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>फ़ाइल रिले तक नहीं पहुँचाई जा सकी। उसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>फ़ाइल डाउनलोड नहीं हो सकी। बाद में फिर माँगें।</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>फ़ाइल वैसी नहीं पहुँची जैसी भेजी गई थी। उसे फिर भेजें।</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>फ़ाइल वैसी नहीं पहुँची जैसी भेजी गई थी। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>फ़ाइल खाली है या पढ़ी नहीं जा सकती। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>फ़ाइल 100 MB से बड़ी है। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>फ़ाइल 100 MB से बड़ी है।</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>फ़ाइल अब वहाँ नहीं है। उसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>फ़ाइल अभी रिले के रास्ते में है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>फ़ाइल यहाँ दिखाने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>फ़ोल्डर का फ़ाइल सिस्टम डेटाबेस को सुरक्षित नहीं रख सकता। स्थानीय डिस्क का उपयोग करें।</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>फ़ॉर्म नहीं बदला जा सका। उसे जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>फ़ॉर्म नहीं हटाया जा सका। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>फ़ॉर्म प्रकाशित नहीं हो सका। उसे जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>फ़ॉर्म सेवा से नहीं हटाया जा सका। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>फ़ॉर्म ब्लॉक है। इसे फ़ॉर्म के बिना भेजें।</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>फ़ॉर्म घंटे में कुछ ही बार भेजा जा सकता है। बाद वाले रुकते हैं।</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>नियम तोड़ने के कारण फ़ॉर्म ब्लॉक किया गया। उसे बदलें।</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>समूह मौजूद नहीं है या आप उसके सदस्य नहीं हैं।</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>समूह में केवल एक सदस्य है। पहले किसी को जोड़ें।</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>समूह भरा है। पहले किसी सदस्य को हटाएँ।</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>समूह निलंबित है। सीधे संदेश भेजें।</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>आईडी दूसरी फ़ाइल की है। नई बनाएँ।</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>जर्नल अंत तक नहीं पढ़ा जा सकता। उसे बैकअप से बहाल करें।</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>जर्नल का सत्यापन पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>यह वह कुंजी नहीं है जिससे इस डिवाइस का डेटा एन्क्रिप्ट किया गया था। डिवाइस को फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>इस डिवाइस के डेटा की कुंजी नहीं रही। डिवाइस को फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>कीचेन में अब इस डिवाइस की कुंजी नहीं है। डिवाइस को फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>संदेश यहाँ नहीं दिखाया जा सकता। इसे फ़ोन पर खोलें।</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>संदेश नहीं पढ़ा जा सका। उसे भेजने वाले प्रोग्राम को अपडेट करें।</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>संदेश अपने ही प्रेषक को भेजा जा रहा है। दूसरा प्राप्तकर्ता चुनें।</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>मेथड या किसी हेडर में ऐसे बाइट्स हैं जो HTTP वहाँ स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>नंबर इस खाते में नहीं लाया जा सकता। कारण डैशबोर्ड में देखें।</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>नंबर को अभी पंजीकरण कोड नहीं मिल सकता। कारण डैशबोर्ड में देखें।</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>नंबर दूसरे खाते में मौजूद है। पहले उसे वहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>नंबर का रखरखाव चल रहा है। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>नंबर ठीक से पंजीकृत नहीं है। उसे फिर से पंजीकृत करें।</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>नंबर Cloud API में पंजीकृत नहीं है। पहले उसे पंजीकृत करें।</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>नंबर में कॉल की तकनीकी सेटिंग्स नहीं हैं। उन्हें डैशबोर्ड में पूरा करें।</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>नंबर समूहों का उपयोग नहीं कर सकता। सीधे संदेश भेजें।</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>नंबर का फिर से सत्यापन करना होगा। यह डैशबोर्ड में करें।</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>नंबर अभी-अभी हटाया गया। पाँच मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>नंबर का पंजीकरण पूरी तरह रद्द नहीं हुआ। उसे फिर से रद्द करें।</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>नंबर बहुत बार पंजीकृत किया गया। तीन दिन में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>नंबर का प्रदर्शन नाम अभी स्वीकृत नहीं है। पहले नाम स्वीकृत कराएँ।</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>नंबर की आईडी ग़लत है या हटा दी गई है। रिले के कॉन्फ़िगरेशन में नंबर जाँचें।</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>ऑर्डर अपनी मौजूदा स्थिति से उस स्थिति में नहीं जा सकता। दूसरी स्थिति चुनें।</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>फ़ोन ऐप का मालिक पुराने संदेश साझा नहीं करता। और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>यह टुकड़ा फ़ाइल के भीतर नहीं है।</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>प्रोग्राम बंद हो रहा है।</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>प्रदाता ने फ़ाइल के लिए ऐसा पता बताया जो उसका अपना नहीं है।</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>प्रदाता ने बिना नाम के टेम्प्लेट की सूचना दी।</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>पंजीकरण सेवा अभी उपलब्ध नहीं है। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>इस पते का रिले वह नहीं है जिसका आपको निमंत्रण मिला था। नया निमंत्रण माँगें, और दोबारा ऐसा हो तो आगे न बढ़ें।</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>रिले अपने डेटाबेस तक नहीं पहुँच पा रहा। वह ख़ुद फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>रिले ने welcome से शुरुआत नहीं की। यह प्रोग्राम या रिले अपडेट करें।</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>रिले ने इस डिवाइस को पंजीकृत नहीं किया। नया निमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>रिले उत्तर नहीं दे रहा। पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>रिले के पास फ़ाइल अभी नहीं है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>रिले के पास यह फ़ाइल नहीं है। उसे लाने को कहें, या संदेश को फिर देखें।</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>रिले ने यह बातचीत खो दी है। किसी सुपरवाइज़र से इसे लौटाने को कहें।</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>रिले पर क्षमता से ज़्यादा काम है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>रिले के पास इस फ़ाइल के बाइट्स नहीं हैं। उसे फिर से लाने को कहें।</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>रिले ने उत्तर देना बंद कर दिया है।</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>इस डिवाइस का डेटा खोलने के लिए एक बार रिले से जुड़ना होगा।</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>रिले व्यस्त है। एक मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>शायद यह रिले तक पहुँच चुका है: अब वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>रिले ने ऐसी पंक्तियाँ भेजीं जो मेल नहीं खातीं। यह प्रोग्राम या रिले अपडेट करें।</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>रिले ने फ़्रेम के बजाय कुछ और भेजा। यह प्रोग्राम या रिले अपडेट करें।</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>रिले बैकअप से बहाल किया गया और अब नहीं जानता कि यह भेजा गया या नहीं। देखें कि ग्राहक के पास क्या है, फिर इसे दोबारा भेजें या रहने दें।</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>इसके जाने से पहले रिले रोक दिया गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>सेवा अभी उपलब्ध नहीं है। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>स्टोर अभी पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>टेम्प्लेट का उपयोग इस तरह मार्केटिंग के लिए नहीं हो सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>टेम्प्लेट इस भाषा में पहले से है। उसे ही बदलें।</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>इतने कम शब्दों के लिए टेम्प्लेट में बहुत ज़्यादा वेरिएबल हैं। शब्द जोड़ें या वेरिएबल हटाएँ।</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>टेम्प्लेट हमेशा के लिए बंद है। दूसरे का उपयोग करें।</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>कम गुणवत्ता के कारण टेम्प्लेट रोका गया है। दूसरे का उपयोग करें, या उसके खुलने तक रुकें।</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>टेम्प्लेट अभी तैयार किया जा रहा है। कुछ मिनट में फिर कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>टेम्प्लेट की समीक्षा अभी चल रही है। उसके बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>टेम्प्लेट के लिए मानों की संख्या अलग होनी चाहिए। हर फ़ील्ड भरें।</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>मानों के साथ टेम्प्लेट बहुत लंबा है। मान छोटे करें।</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>टेम्प्लेट का फ़ुटर मान्य नहीं है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>टेम्प्लेट का हेडर मान्य नहीं है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>टेम्प्लेट का पाठ WhatsApp के नियम तोड़ता है। टेम्प्लेट बदलें।</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>टेम्प्लेट का पाठ मान्य नहीं है। उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>भुगतान की शर्तें स्वीकार नहीं की गई हैं। उन्हें डैशबोर्ड में स्वीकार करें।</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>टोकन के पास एक अनुमति नहीं है। उसे WhatsApp के संदेश भेजने और प्रबंधन की अनुमतियाँ दें।</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>टोकन यह नहीं कर सकता। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>दो चरण वाला PIN ग़लत है। सही PIN डालें।</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>उपयोगकर्ता नाम ऐसे Facebook पेज का है जो लिंक नहीं है। पहले उसे लिंक करें।</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>उपयोगकर्ता नाम ऐसे Instagram खाते का है जो लिंक नहीं है। पहले उसे लिंक करें।</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>पहले उपयोगकर्ता नाम का हस्तांतरण करना होगा। हस्तांतरण की पुष्टि करें।</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>खाते के भुगतान में समस्या है। भुगतान का तरीका, क्रेडिट लाइन, मुद्रा और समय क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>एक ट्रांज़ैक्शन पहले से चल रहा है।</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>अभी रिले से कनेक्शन नहीं है। उसके लौटने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>यहाँ कोई कीचेन नहीं है।</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>इस कंप्यूटर पर कोई कीचेन नहीं है। पासफ़्रेज़ चुनें: वह इस डिवाइस पर रखी चीज़ों की रक्षा करता है।</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>ऐसा कोई चैनल नहीं है। वह चुनें जिस पर बातचीत है।</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>ऐसा कोई चैनल नहीं है। कॉन्फ़िगरेशन में से एक बताएँ।</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>ऐसी कोई बातचीत नहीं है। सूची में से चुनें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है। वह माँगें जो किसी संदेश में दिखती है।</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>इस बातचीत में ऐसा कोई संदेश नहीं है। वह चुनें जो आपको दिखता है।</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>ऐसी कोई सेटिंग नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>कोई ट्रांज़ैक्शन नहीं चल रहा।</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>पासवर्ड को सुरक्षित रखने के लिए मेमोरी काफ़ी नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>इस नाम का कुछ नहीं है। सूची फिर देखें।</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>इस SQLite को सुरक्षित रूप से बंद नहीं किया जा सकता। संस्करण 3.40 या नया इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>इस SQLite में पूर्ण पाठ खोज नहीं है। FTS5 वाला इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>यह खाता अब साइन इन नहीं कर सकता। वर्कस्पेस के किसी स्वामी से कहें।</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>इस कंप्यूटर की घड़ी पीछे की गई। उसे ठीक करें या रिले से जुड़ें।</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>इस ग्राहक को कॉल नहीं किया जा सकता। इसके बजाय लिखें।</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>यह डिवाइस बहुत समय से अपने रिले तक नहीं पहुँचा। इसका डेटा फिर खोलने के लिए एक बार जुड़ें।</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>यह डिवाइस अब लॉक है।</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>रिले अब इस डिवाइस को नहीं जानता। इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>यह डिवाइस अभी किसी रिले से नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>यह डिवाइस पासफ़्रेज़ से सुरक्षित नहीं है, या लॉक है।</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>यह डिवाइस अब साइन इन नहीं कर सकता। किसी स्वामी से नया निमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>यह जोड़ने का पता नहीं है। &quot;waypost-pair:&quot; से शुरू होने वाली पूरी पंक्ति कॉपी करें।</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>यह पासफ़्रेज़ सही नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>यह अंतिम स्वामी है। पहले किसी और को स्वामी बनाएँ।</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>इस तरह के संदेश के लिए फ़ोन नंबर चाहिए, और ग्राहक उसे छिपाता है। पहले नंबर माँगें।</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>जोड़ने का यह कोड अज्ञात, इस्तेमाल किया हुआ या बहुत पुराना है। किसी स्वामी से नया माँगें।</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>यह पासवर्ड सबसे पहले आज़माए जाने वालों में है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>यह रिले इस कमांड को नहीं जानता। उसे, या पूछने वाले प्रोग्राम को अपडेट करें।</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>यह रिले इस प्रश्न को नहीं जानता। उसे, या पूछने वाले प्रोग्राम को अपडेट करें।</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>यह संस्करण इस तरह के संदेश को नहीं जानता। उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>भेजने का यह तरीका केवल मार्केटिंग टेम्प्लेट के लिए है। इसे सामान्य संदेश की तरह भेजें।</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>इस पते से बहुत ज़्यादा कोशिशें हुईं। एक घंटे में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं। रुकें, फिर कोशिश करें; इस बीच कोई स्वामी आपको जोड़ने का कोड दे सकता है।</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>एक साथ बहुत ज़्यादा कॉल हैं। कुछ ख़त्म होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>इस ऐप के अनुरोध बहुत ज़्यादा हैं। भेजना धीमी गति से जारी है।</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>कम समय में बहुत ज़्यादा कॉल। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>समूहों के अनुरोध बहुत ज़्यादा हैं। काम धीमी गति से जारी है।</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>इस ग्राहक को कम समय में बहुत ज़्यादा संदेश। अगले धीमी गति से जाएँगे।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>बहुत बार ग़लत PIN डाला गया। WhatsApp जितना कहे, उतना रुकें।</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>भेजने के लिए पहले से बहुत कुछ रुका है। पहले रिले से जुड़ें।</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>पहले फ़ाइल अपलोड करें, फिर उसे मिली आईडी के साथ संदेश भेजें।</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>संदेश भेजे जाने तक रुकें, फिर उस पर प्रतिक्रिया दें।</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>जिस संदेश को आप उद्धृत कर रहे हैं, उसके भेजे जाने तक रुकें।</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>कीचेन का इंतज़ार है।</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>दूसरों को बताने की बात बहुत लंबी है। उसे किसी तालिका में रखें।</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>WhatsApp गति धीमी करने को कहता है। कुछ देर में काम अपने आप जारी रहेगा।</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सका। फ़ाइल बाद में फिर माँगें।</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>WhatsApp तक नहीं पहुँचा जा सका। रिले का इंटरनेट कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>ग्राहक को बहुत ज़्यादा मार्केटिंग से बचाने के लिए WhatsApp ने इसे नहीं पहुँचाया। एक दिन या ज़्यादा रुकें; तुरंत फिर भेजने से हालत बिगड़ती है।</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>WhatsApp ने नहीं बताया कि फ़ाइल कहाँ है। बाद में फिर माँगें।</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>WhatsApp ने फ़ाइल नहीं ली। कुछ मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>WhatsApp ने फ़ाइल नहीं ली: ग़लत प्रकार, बहुत बड़ी या ख़राब। उसे बदलकर फिर भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>WhatsApp संदेश का एक हिस्सा नहीं समझा, या उसमें बताई चीज़ मौजूद नहीं है। संदेश बदलें और फिर भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>WhatsApp यहाँ इस तरह के संदेश का समर्थन नहीं करता। दूसरी तरह का भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>WhatsApp को संदेश में ख़राबी मिली, पर उसने जगह नहीं बताई। उसे जाँचें और फिर भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>WhatsApp में अपनी ख़राबी हुई। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>WhatsApp में अज्ञात ख़राबी हुई। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>WhatsApp ने खाता लॉक कर दिया है। उसकी स्थिति देखें और वहीं अपील करें।</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>नियम तोड़ने के कारण WhatsApp ने खाते को सीमित किया है। खाते का गुणवत्ता पृष्ठ देखें और वहीं अपील करें।</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>WhatsApp अभी बंद है या उस पर बहुत बोझ है। फिर से कोशिश की जाएगी।</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>WhatsApp एक प्रयोग के लिए इस ग्राहक को मार्केटिंग से बाहर रखता है। इसे फिर न भेजें।</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>WhatsApp अब एक्सेस टोकन स्वीकार नहीं करता। रिले के कॉन्फ़िगरेशन में नया डालें।</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>WhatsApp ने एक्सेस टोकन अस्वीकार किया। रिले के कॉन्फ़िगरेशन में मान्य टोकन डालें।</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>संख्या लिखें।</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>पहले कुछ लिखें।</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>तारीख़ वर्ष-माह-दिन के रूप में लिखें: 2026-03-31।</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>आप अपना लिखा हुआ लौटा सकते हैं। बाकी के लिए किसी सुपरवाइज़र से कहें।</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>आपको साइन आउट कर दिया गया है। किसी स्वामी से नया निमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>आपने इस ग्राहक को ब्लॉक किया है। पहले अनब्लॉक करें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>आपने बहुत सारे नंबर देखे हैं। अगले से पहले एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>आपके बहुत सारे अपलोड अधूरे हैं। उन्हें पूरा करें, या उनके हटाए जाने तक रुकें।</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>आपकी भूमिका यह नहीं कर सकती। किसी सुपरवाइज़र या स्वामी से कहें।</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>तैयार जवाब में अधिकतम 10 फ़ाइलें होती हैं।</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>तैयार जवाब के लिए UUID चाहिए।</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>बातचीत को उसी में नहीं मिलाया जा सकता। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>एक बातचीत को अधिकतम 100 लोग फ़ॉलो कर सकते हैं।</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>फ़ाइल अधिकतम 200 MiB की होती है। उसे कई में बाँटें।</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>मैक्रो में 1 से 20 क्रियाएँ होती हैं।</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>मैक्रो के लिए UUID चाहिए।</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>मैक्रो अधिकतम एक जवाब भेजता है।</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>नाम में 1 से 100 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>नाम में अधिकतम 120 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>नए व्यू के लिए नई आईडी (UUID) चाहिए।</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>संपर्क के बारे में नोट में अधिकतम 4,000 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>नोट में अधिकतम 50 सहकर्मियों और टीमों का नाम हो सकता है।</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>यह बातचीत अब एक व्यक्ति के पास है। अपने आप कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>स्थान 1 से 10,000 तक की संख्या है, या कोई नहीं तो 0।</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>प्लेबुक में बचने योग्य अधिकतम 200 शब्द होते हैं।</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>एक उद्धरण चिह्न या कोष्ठक बंद नहीं है। उसे अंत तक माना गया है।</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>जवाब को 0, 5, 15 या 30 सेकंड रोका जा सकता है।</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>सेगमेंट में कोई शर्त होती है, अधिकतम 500 अक्षरों में।</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>सेगमेंट आपके लिए होता है या सबके लिए।</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>सेगमेंट की अपनी आईडी होनी चाहिए।</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>सेगमेंट के नाम में 1 से 60 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>शॉर्टकट में 1 से 40 अक्षर, अंक, &quot;-&quot; और &quot;_&quot; होते हैं, खाली जगह नहीं।</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>शीर्षक में 1 से 100 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>व्यू के नाम में 1 से 60 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>एक आयात में एक बार में 1 से 200 पंक्तियाँ आती हैं।</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>वहाँ दूसरे तैयार जवाब का यही शॉर्टकट है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>ले जाने के लिए 1 से 1000 संदेश चुनें।</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>एक साल के भीतर का समय चुनें।</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>बंद करने के लिए वर्कस्पेस के कोड में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>समय, जवाब और विंडो में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>दायरा, क्रम और बैज मौजूद विकल्पों में से चुनें।</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>दो अलग-अलग संपर्क चुनें।</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>चुनें कि यह कब जागे: ऐसे तो इसे कुछ नहीं जगाएगा।</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>चुनें कि यह कहाँ मिले: जवाब, नोट या दोनों में।</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>चुनें कि इसका उपयोग कौन करे: मैं, टीम या सभी।</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>संपर्कों में इस नाम का फ़ील्ड नहीं है। सूची फिर देखें।</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>यह बस जाने वाला है। पहले इसे वापस लें।</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>यह पहले ही भेजा या वापस लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>वे नंबर बताएँ जिन पर ग्राहक लिखता है, अधिकतम 50।</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>किसी संदेश ने स्नूज़ को बीच में नहीं तोड़ा। समय चुनें।</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>वहाँ किसी ने आपका नाम नहीं लिया। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ। माइक्रोफ़ोन जाँचें और फिर रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>बताई गई टीमों में से एक मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>इसे केवल इसका लेखक भेज सकता है। इसे रद्द करें और अपना लिखें।</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>इसे केवल इसका लेखक या सुपरवाइज़र वापस ले सकता है।</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>यह केवल व्यू बनाने वाला, सुपरवाइज़र या स्वामी कर सकता है। इसे अपने व्यू के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>यहाँ केवल वही जवाब दे सकता है जिसे बातचीत सौंपी गई है। पहले इसे ख़ुद को सौंपें।</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>दूसरी बातचीत इसमें मिलाई गई हैं। पहले वह पूर्ववत करें, या दूसरी को इसमें मिलाएँ।</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>लोग और प्रोग्राम अपने-अपने कमांड से लिखते हैं।</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>बताएँ कि व्यू क्या दिखाए: 1 से 512 अक्षर, जिनमें खोजने के लिए कुछ हो।</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>बताएँ कि कौन-सा कॉलम नंबर, ई-मेल पता या ग्राहक संख्या है।</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>एक बार में 100 विशेषताएँ तय करें।</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>कोई और जवाब दे रहा है। देखते रहें, नोट छोड़ें, या लिखना संभालें।</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>वह विशेषता अब उपयोग में नहीं है: उसका मान केवल हटाया जा सकता है।</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>वह सहकर्मी यह बातचीत नहीं देखता। किसी सुपरवाइज़र से उसे अनुमति दिलाएँ।</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>वह आईडी दूसरी बातचीत की है।</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>एक खोज में इतना नहीं समा सकता। बाकी छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>इसे आप नहीं बदल सकते। किसी सुपरवाइज़र से कहें, या अपने या अपनी टीम के लिए एक सहेजें।</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>वह मैक्रो मौजूद नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>वह सेगमेंट किसी और का है। अपना सहेजें।</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>इस मैक्रो का तैयार जवाब नहीं रहा। मैक्रो बदलें।</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>कार्ड फ़ाइल 1 MB तक हो सकती है। उसमें से कुछ लोग हटाएँ।</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>कमांड की आईडी बातचीत की आईडी बनती है और UUID होनी चाहिए।</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>इस ग्राहक संख्या या ई-मेल पते वाले संपर्क का नंबर अलग है। उसे वहाँ बदलें, या यह कुंजी छोड़ दें।</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>फ़ाइल में कॉलम के नामों वाली पंक्ति और उसके नीचे कम से कम एक पंक्ति चाहिए।</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>जवाब की विंडो घंटे भर में बंद होगी या बंद है। इसके बजाय समय चुनें।</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>इस नाम की विशेषता नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>इसमें कोई पूरा vCard नहीं है। .vcf फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>इस संपर्क को पहचानने के लिए नंबर, ई-मेल पता या ग्राहक संख्या नहीं है।</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>ऐसा कोई तैयार जवाब नहीं है। सूची फिर देखें।</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>ऐसा कोई संपर्क नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>ऐसा कोई नंबर नहीं है। वे बताएँ जिन पर ग्राहक लिखता है।</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>ऐसी कोई टीम नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>ऐसा कोई व्यू अब नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>ये दो ग्राहक हैं। यदि ये एक ही व्यक्ति हैं, तो पहले संपर्क मिलाएँ, फिर इन्हें।</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>यह संपर्क पहले से दूसरे का हिस्सा है। पहले वह मिलाना वापस लें।</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>यह बातचीत किसी दूसरी में नहीं मिलाई गई है।</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>यह बातचीत दूसरी में मिला दी गई। वहाँ जारी रखें।</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>यह ग्राहक ब्लॉक है। पहले अनब्लॉक करें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>इस नंबर में देश का कोड नहीं है। चुनें कि नंबर किस देश के हैं।</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>यह संभव नंबर नहीं है।</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>यह संस्करण उस क्रिया को नहीं जानता। Waypost अपडेट करें।</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>पाठ लिखें या फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>ई-मेल पता name@example.com जैसा लिखें।</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>भाषा का कोड लिखें: en, pt-BR।</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>समय वर्ष-माह-दिन के रूप में लिखें: 2026-03-31।</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>आपके 200 व्यू हैं। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>आपकी भूमिका यह नहीं कर सकती। किसी सुपरवाइज़र से कहें।</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>एक कैलेंडर में अधिकतम 1,000 विशेष दिन होते हैं। जो बीत चुके हैं, उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>कैलेंडर के नाम में 1 से 60 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>क्षमता 0 से 1000 तक की पूर्ण संख्या होती है।</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>मार्गदर्शन नोट में अधिकतम 8,192 वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>एक सहकर्मी ने यह समीक्षा ली है। दूसरी लें।</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>विशेषता की शर्त में विशेषता और उसके मान बताए जाते हैं।</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>एक दिन में अधिकतम 96 अंतराल होते हैं। जो सटे हैं, उन्हें जोड़ें।</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>दिन का समय अधिकतम 96 अंतरालों की सूची होती है: [[&quot;09:00&quot;, &quot;17:00&quot;]]।</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>एक स्तर सूची में से एक से दस काम करता है।</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>स्तर नियत समय से अधिकतम 31 दिन पहले या बाद में होता है।</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>नए कैलेंडर को नई आईडी (UUID) चाहिए।</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>एक नोट में अधिकतम 10 फ़ाइलें होती हैं। बाकी दूसरे नोट में डालें।</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>एक नीति में अधिकतम 20 स्तर होते हैं, हर स्तर उसकी किसी एक घड़ी का।</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>नीति को अपनी आईडी चाहिए।</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>नीति के नाम में 1 से 60 अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>स्कोरकार्ड में 1 से 30 मानदंड होते हैं, हर एक में शब्द, 1 से 100 का भार और 1 से 10 तक के अंक।</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>स्कोरकार्ड के नाम में 1 से 60 वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>कौशल में 1 से 40 अक्षर होते हैं: कोई टैग, या es जैसी भाषा।</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>सर्वेक्षण में अधिकतम 200 टीमें और 200 टैग होते हैं।</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>सर्वेक्षण अधिकतम एक दिन रुकता है और 0 से 366 दिनों में ग्राहक से अधिकतम एक बार पूछता है।</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>सर्वेक्षण के नाम में 1 से 60 वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>लक्ष्य एक मिनट से 366 दिन के बीच होता है।</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>सप्ताह में सात दिनों का समय होता है, सोमवार से शुरू; छुट्टी के दिन के लिए []।</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>दूसरी से पहले पहली राय जोड़ें।</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>हफ़्ते में एक एजेंट की अधिकतम 20 बातचीत चुनी जाती हैं, और अधिकतम हर 100वीं दो बार।</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>1 MB तक के कैलेंडर पढ़े जा सकते हैं। कम साल निर्यात करें।</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>1970 और 2199 के बीच 1 से 20 साल चुनें।</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>सूची से समय क्षेत्र चुनें: Europe/Berlin।</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>manual, round_robin, balanced और skills में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>online, busy और away में से एक चुनें।</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>संतुष्टि (CSAT) या अनुशंसा (NPS) चुनें।</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>पहले कैलेंडर का समय क्षेत्र चुनें।</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>लंबित या स्थगित रहने पर घड़ियाँ रुक सकती हैं।</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>पहला और अगला उत्तर कभी नहीं रुकते: ग्राहक प्रतीक्षा कर रहा है।</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>अधिकतम 100 कौशलों की सूची दें।</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>जिस प्राथमिकता की संख्या है, हर उसके लिए संख्या दें।</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>हर मानदंड को अंक दें या बताएँ कि लागू नहीं; कम से कम एक लागू होना चाहिए।</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>समय समाप्त होने से पहले शुरू होता है, 00:00 और 24:00 के बीच। आधी रात से आगे का समय दो होता है: 24:00 तक, और अगले दिन 00:00 से।</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>समय 1970 और 2199 के बीच के किसी क्षण से लागू होता है।</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>यह बातचीत किसी के पास नहीं है। इसे किसी को सौंपें।</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>कोई अपने काम की समीक्षा नहीं करता। इसे किसी सहकर्मी पर छोड़ें।</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>केवल बंद की गई बातचीत की समीक्षा हो सकती है।</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>नोट में केवल फ़ाइलें जोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>कम से कम एक समय का वादा करें, सेकंड या कार्य दिवसों में।</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>लक्ष्य urgent, high, normal और low के लिए होते हैं।</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>वह कैलेंडर मौजूद नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>वह उपकरण अब साइन इन नहीं है। उपकरणों की सूची फिर से देखें।</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>अलर्ट का पता https:// से शुरू होता है और उसमें उपयोगकर्ता नहीं होता।</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>फ़ाइल 1,000 से अधिक दिन बंद करती है। कम साल या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>सर्वेक्षण के शब्द 40 भाषाओं में से हर एक में अधिकतम 900 वर्ण के होते हैं।</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>200 कैलेंडर हैं। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>पहले से 200 नीतियाँ हैं। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>पहले से 50 हैं। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>ग्राहक का ऐसा कोई उत्तर नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>ऐसा कैलेंडर अब नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>ऐसा कोई कैलेंडर नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>ऐसी कोई नीति नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>यह समीक्षा अब नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>यह स्कोरकार्ड अब नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>यह सर्वेक्षण अब नहीं है। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>यह बातचीत किसी की नहीं थी। पहले इसे सौंपें या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>इस उपकरण को साइन आउट कर दिया गया है। यहाँ आगे बढ़ने के लिए इसे फिर से पेयर करें।</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>यह फ़ाइल एक नोट की है, जिसे कोई ग्राहक नहीं देखता। भेजने के लिए इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>यह iCalendar फ़ाइल नहीं है। छुट्टियों को &quot;iCalendar&quot; या &quot;.ics&quot; के रूप में फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>यह समीक्षा दी जा चुकी है, और दी हुई बनी रहती है।</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>दिन के दो अंतराल एक-दूसरे पर आते हैं। उन्हें जोड़ें या अलग करें।</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>एक नीति के दो स्तरों की आईडी एक नहीं हो सकती।</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>नई चीज़ को नई आईडी (UUID) चाहिए।</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>इस समय के साथ टीम कभी काम नहीं करती और कुछ भी कभी देय नहीं होगा। कम से कम एक दिन को समय दें।</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>कार्य दिवसों को कैलेंडर चाहिए; लक्ष्य में 1 से 366 होते हैं।</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>अंतराल को दो समयों के रूप में लिखें: [&quot;09:00&quot;, &quot;17:00&quot;]।</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>विशेष दिन वर्ष-माह-दिन के रूप में लिखें, 1970 से 2199 तक: 2026-12-25।</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>जिन ग्राहकों की भाषा ज्ञात नहीं, उनके लिए प्रश्न लिखें।</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>इस बातचीत की पहली राय आपने दी। दूसरी किसी और की होगी।</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>इसकी कोई अवधि नहीं है, या यह एक साल से अधिक चलता है।</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>इसकी शुरुआत पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>यह जिस तरह दोहराता है, उसे फैलाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>दो विशेष दिनों की तारीख एक ही है। उनमें से एक रखें।</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>वह चैनल बताएँ जिसके टेम्प्लेट पढ़े गए।</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>रिले के कॉन्फ़िगरेशन में इस चैनल के लिए account_id नहीं है। टेम्प्लेट सूची पाने के लिए उसे जोड़ें।</translation>
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
        <translation>भेजे जाने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँच गया</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>चलाया गया</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं॰ %2 मि॰</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दिन %2 घं॰</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Note by %1</source>
        <translation>%1 का नोट</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>फ़ोन ऐप</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>एजेंट %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>समय %1 में</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>पुराने संदेश यहाँ नहीं हैं</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>कई बार फ़ॉरवर्ड किया गया</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>फ़ॉरवर्ड किया गया</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>ग्राहक ने इसे हटा दिया। इसे अब केवल आपकी टीम देखती है।</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>नोट · %1</translation>
    </message>
    <message>
        <source>Note · %1 → @%2</source>
        <translation>नोट · %1 → @%2</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>दोनों देखें</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>WhatsApp ने इसे नहीं लिया।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>अभी पता नहीं कि यह पहुँचा या नहीं। फिर भेजने से यह दो बार जा सकता है।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>%1 को बदला गया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>स्थिति कॉपी करें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>माँगने पर साझा किया गया</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>सूची से चुना</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>बटन दबाया</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>ऑर्डर · 1 वस्तु</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>ऑर्डर · %n वस्तु</numerusform>
            <numerusform>ऑर्डर · %n वस्तुएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>कैटलॉग का उत्पाद</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>कैटलॉग देखें</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>वस्तुएँ देखें</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>टेम्प्लेट · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>ऐसा संदेश जिसका प्रकार Waypost अभी नहीं जानता</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>जो आया वह दिखाएँ</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>कॉल के अनुरोध का उत्तर</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>फ़ॉर्म भरा गया</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>एक पोस्ट से आए</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>एक विज्ञापन से आए</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>ड्राफ़्ट:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>ऐसे संदेश का जवाब जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>वह इस इनबॉक्स से पुराना है।</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <translation>%1 का नोट, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>ऑडियो</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>वॉइस संदेश</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>स्टिकर</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>चुनने के लिए सूची</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>WhatsApp की सूचना</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>अज्ञात प्रकार का संदेश</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>%1 से इंतज़ार में</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>बंद · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 तक स्नूज़</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>ग्राहक का इंतज़ार</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>आपने इसे ज़िम्मेदार व्यक्ति से वापस लिया</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>%1 ने इसे ज़िम्मेदार व्यक्ति से वापस लिया</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>आपने इसे ख़ुद को सौंपा</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>%1 ने इसे आपको सौंपा</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>आपने इसे %1 को सौंपा</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 ने इसे %2 को सौंपा</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>%1 ने टैग %2 जोड़ा</numerusform>
            <numerusform>%1 ने टैग %2 जोड़े</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>%1 ने टैग %2 हटाया</numerusform>
            <numerusform>%1 ने टैग %2 हटाए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>%1 ने %2 जोड़ा और %3 हटाया</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>%1 ने इसे टीम से बाहर किया</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 ने इसे %2 में भेजा</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 ने इसे हल किया</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>%1 ने इसे “%2” के रूप में हल किया</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>ग्राहक ने बातचीत शुरू की</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>%1 ने बातचीत शुरू की</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 ने प्राथमिकता %2 की</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>ग्राहक ने फिर लिखा: फिर से खुली</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 ने इसे फिर से खोला</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>अति आवश्यक</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>निम्न</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>हल हुआ</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>ग्राहक से उत्तर नहीं</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>स्पैम</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>विंडो बंद</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>विंडो %1 में बंद होगी</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>आउटबॉक्स में %n</numerusform>
            <numerusform>आउटबॉक्स में %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अपठित</numerusform>
            <numerusform>%n अपठित</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>ड्राफ़्ट है</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 लिख रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n व्यक्ति लिख रहे हैं…</numerusform>
            <numerusform>%n लोग लिख रहे हैं…</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>चयनित: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 इसे देख रहे हैं</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>%1 में जाएगा</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>%1 इसे %2 में भेजेंगे</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>%1 ने इसे %2 के लिए तय किया है</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>इसे रद्द करें</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>%1 के लिए तय। जाने से पहले इसे फिर जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>समय बदलें</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>यह नहीं गया।</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>%1 ने जवाब को जाने से पहले वापस ले लिया</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>%1 ने %2 से लिखना संभाल लिया</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>%1 ने इसे दूसरी बातचीत से अलग किया</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>ग्राहक ने फिर लिखा: नया सत्र</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>%1 ने नया सत्र शुरू किया</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>ग्राहक ने लिखा: स्नूज़ ख़त्म</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>स्नूज़ ख़त्म</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>%1 ने इसे दूसरी बातचीत में मिलाया</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 ने दूसरी बातचीत इसमें मिलाई</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>%1 ने मिलाना पूर्ववत किया</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>%1 ने %n संदेश अलग किया</numerusform>
            <numerusform>%1 ने %n संदेश अलग किए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>%1 ने इसे ग्राहक के लिखने तक स्नूज़ किया</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>%1 ने इसे जवाब की विंडो बंद होने से कुछ पहले तक स्नूज़ किया (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>%1 ने इसे %2 तक स्नूज़ किया</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>%1 ने फ़ॉलो करने वाले जोड़े: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>%1 ने फ़ॉलो करने वाले हटाए: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 ने %2 तय किया</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>अपलोड हो रहा है: %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>पिछली बार यही ग्राहक था</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>अगली बारी</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>सबसे कम काम</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>इसके लिए कौशल है</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>ज़िम्मेदार चला गया</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>इस सूची के लिए कोई काम नहीं करता</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>कोई ऑनलाइन नहीं</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>कोई शिफ़्ट में नहीं</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>मौजूद किसी में यह कौशल नहीं</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>सबके पास पूरा काम है</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>पहले उसके लिए जिसके पास यह ग्राहक था</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>जो ले सकता था उसने लौटा दी</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>ज़िम्मेदार चला गया पर जवाब शुरू किया था, कोई तय करे</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>भार %2 में से %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>%1 आता है</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>वापस प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>वापस प्रतीक्षा सूची में: %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>%1 को दी गई</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>%1 को दी गई: %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>इंतज़ार: अभी कोई नहीं ले सकता</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>इंतज़ार: %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>अब कोई वादा नहीं</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>नीति %1 के अनुसार वादा</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 में देर: समय %2 था</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 का समय: %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>%1 नहीं निभा: समय %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>%1 ने आपसे इसे देखने को कहा</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>%1 ने %2 से इसे देखने को कहा</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>ग्राहक से अनुभव पूछा गया</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>ग्राहक ने %2 में से %1 दिए</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>ग्राहक ने अनुभव नहीं बताया</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>लिखने के लिए धन्यवाद! मैं इसे अभी देख रहा हूँ। *कृपया एक पल रुकें।*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>रिले और सैंडबॉक्स शुरू हो रहे हैं…</translation>
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
        <translation>परीक्षण का फ़ोल्डर लिखा नहीं जा सकता। --home से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>%1 शुरू नहीं हो सका। क्या वह इस प्रोग्राम के साथ इंस्टॉल है?</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>%1 बंद हो गया। उसके अंतिम शब्द टर्मिनल में हैं।</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>रिले या सैंडबॉक्स आधे मिनट में शुरू नहीं हुआ। फिर कोशिश करें; उनके शब्द टर्मिनल में हैं।</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>परीक्षण दुकान</translation>
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
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>सुपरवाइज़र</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>इनसे बना</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1: %n बातचीत</numerusform>
            <numerusform>%1: %n बातचीत</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgentsTable</name>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>एजेंट की क्षमता के मुकाबले खुली बातचीत का भार, सभी टीमों और चैनलों का।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>अभी खुली बातचीत और एजेंट की क्षमता, सभी टीमों और चैनलों की।</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>पहला उत्तर p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>हल / घं</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>अवधि में बंद बातचीत, घड़ी के उन घंटों से जिनमें एजेंट ने ग्राहक को लिखा या कोई बंद की।</translation>
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
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Nobody of this team may sign in</source>
        <translation>इस टीम का कोई साइन इन नहीं कर सकता</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
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
        <translation>जुड़ी फ़ाइलें</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>इसे डिस्क पर नहीं लिखा जा सका। जगह बनाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>चिपकाया गया</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>आवाज़</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>एक बार में अधिकतम %n फ़ाइल जाती है। पहले ये भेजें।</numerusform>
            <numerusform>एक बार में अधिकतम %n फ़ाइलें जाती हैं। पहले ये भेजें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>यहाँ कुछ देर से कुछ नहीं छुआ गया। पॉइंटर हिलाएँ।</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>आप शिफ़्ट में नहीं: कुछ नया नहीं मिलेगा</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>क्या आपको नई बातचीत मिलें</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>उपलब्धता: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>आपको नई बातचीत मिलती है</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>आपकी रहती हैं, नई नहीं मिलतीं</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>जिसका जवाब शुरू नहीं हुआ वह कुछ देर में दूसरों को जाती है</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BacktestDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Test on the past</source>
        <translation>अतीत पर परखें</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>वादा या टीम</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>जैसा था: चूके</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>इस नीति से: चूके</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>क्या चूक जाता</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>सत्र:</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>समय सीमा के घंटे से</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>माना गया है कि लोगों ने तभी जवाब दिया जब दिया था। दूसरे वादे सामने होते तो शायद अलग होता।</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>हिसाब हो रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>%n और के बारे में अब नहीं कहा जा सकता: टैग, गुण और सेगमेंट सत्र के साथ नहीं रखे जाते।</numerusform>
            <numerusform>%n और के बारे में अब नहीं कहा जा सकता: टैग, गुण और सेगमेंट सत्र के साथ नहीं रखे जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>सभी वादे</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>कोई टीम नहीं</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>एक टीम जो अब नहीं</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>%1 में से %n सत्र पर लागू।</numerusform>
            <numerusform>%1 में से %n सत्रों पर लागू।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>फिर सौंपें</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>याद दिलाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 फिर किसी की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 अब %2 के पास है।</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>%1 से %2 को देखने के लिए कहा गया।</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>मुझे</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>इनबॉक्स में &amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>%1 को &amp;याद दिलाएँ</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>&amp;मुझे सौंपें</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>इसे &amp;सौंपें</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>&amp;फिर सौंपें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>SLA बोर्ड</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>दीवार</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>पूरी स्क्रीन, दूसरी स्क्रीन हो तो उस पर</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>सभी %n</numerusform>
            <numerusform>सभी %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>अनुत्तरित</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>खुलने से</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>किसकी आयु</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>अभी खुली, खुलने के बाद के समय के अनुसार।</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>लक्ष्य %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>सभी टीमें</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>बिना टीम</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>सभी चैनल</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>कार्य समय</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>वादे के कार्य समय में अवधि; बंद हो तो घड़ी से</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1, कार्य समय</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA पूरा, पिछला %n दिन</numerusform>
            <numerusform>SLA पूरा, पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>अभी कोई वादा नहीं है, इसलिए कोई घड़ी नहीं चलती। नीति बताती है कि ग्राहकों को कितनी जल्दी उत्तर मिले; बाकी सब बोर्ड अभी से गिनता है।</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>नीति बनाएँ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>लाइव · अंतिम बदलाव %1 पहले</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>जुड़ा नहीं · अंतिम बदलाव %1 पहले</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>SLA बोर्ड</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>दीवार पर SLA बोर्ड</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>नई चूक पर ध्वनि</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>दीवार बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA पूरा, पिछला %n दिन</numerusform>
            <numerusform>SLA पूरा, पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>मौन: नई चूक पर ध्वनि नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>पूर्वावलोकन: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>चयनित सौंपें</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>चयनित स्नूज़ करें</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>चयनित हल करें</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>चयनित के लिए और</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>चयनित बातचीत</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>टैग जोड़ें…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>फ़ॉलो करें</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n चयनित</numerusform>
            <numerusform>%n चयनित</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>%n बातचीत के लिए टैग</numerusform>
            <numerusform>%n बातचीत के लिए टैग</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>जवाब देने के लिए बटन</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>हेडर (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>फ़ुटर (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>बटन %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>और विकल्प: सूची बनाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>वादे और शिफ़्ट कैलेंडर के घंटे गिनते हैं। सहेजा हुआ तब से लागू होता है; पहले का माप वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>कार्यालय समय</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>खोजने के लिए शहर लिखें। ग्रीष्मकालीन समय अपने आप लागू होता है।</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>विशेष दिन</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>छुट्टियाँ आयात करें…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>iCalendar फ़ाइल से विशेष दिन आयात करें</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>iCalendar फ़ाइल (.ics) से: पूरे दिन बंद, बाकी अपने समय के लिए बंद।</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>कैलेंडर सहेजें</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>कैलेंडर हटाएँ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>दिन में जितने चाहें अंतराल: 9:00–12:30, 13:30–18:00। आधी रात पार हो तो दो: 18:00–24:00 और अगले दिन 0:00–2:00।</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>मंगलवार से शुक्रवार सोमवार जैसा</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>नया कैलेंडर</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>संस्करण %1, सहेजा %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>किसी दिन के घंटे पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>अभी एक मिनट भी खुला नहीं।</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>उदाहरण: %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>किसी दिन के घंटे पढ़े नहीं जा सके। ऐसे लिखें: 9:00–12:30, 13:30–18:00।</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>कैलेंडर को नाम दें।</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>छुट्टियाँ आयात करें</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>फ़ाइल से %n दिन लिया गया। उपयोग के लिए सहेजें।</numerusform>
            <numerusform>फ़ाइल से %n दिन लिए गए। उपयोग के लिए सहेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%n काम नहीं आया: %1</numerusform>
            <numerusform>%n काम नहीं आए: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>तैयार जवाब</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>नया तैयार जवाब</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>शॉर्टकट, / के बाद लिखा जाता है</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>पाठ, {{contact.first_name|there}} जैसे वेरिएबल के साथ</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>कहाँ मिले</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>मैक्रो जो Ctrl+Enter इसके साथ चलाए</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>अन्य शब्द जिनसे यह मिले</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>भाषा, जैसे pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>जवाब और नोट</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>{{%1}} का मान न हो तो भेजना रुक जाता है: विकल्प दें, जैसे {{%1|there}}।</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>फ़ाइल</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>संपर्क कार्ड</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>सहकर्मी चुनें…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>संगठन (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>ई-मेल पता (वैकल्पिक)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>एक और व्यक्ति</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>vCard फ़ाइल से…</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>चुने हुए व्यक्ति को हटाएँ</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>भेजे जाने वाले लोग</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>कार्ड में नाम चाहिए।</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>vCard फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ChecksButton</name>
    <message>
        <source>something removed</source>
        <translation>हटाई गई चीज़</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>अभी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: हो गया</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Enter डालता है · Ctrl+Enter इसका मैक्रो भी चलाता है · Esc बंद करता है</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Enter नाम डालता है · Esc बंद करता है</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>लेखन क्षेत्र</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>अपने सहकर्मियों को लिखें। ग्राहक इसे कभी नहीं देखते।</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>जवाब लिखें…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्प्लेट</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>क्या लिखना है</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>भेजें और हल करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>24 घंटे की विंडो बंद है: केवल टेम्प्लेट भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>इस ग्राहक ने अभी नहीं लिखा है। पहला संदेश टेम्प्लेट होना चाहिए।</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>ग्राहक का अंतिम संदेश 24 घंटे से पुराना है। उनके जवाब देने तक WhatsApp केवल टेम्प्लेट लेता है।</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 ज़्यादा</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>पहले कोई बातचीत खोलें।</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>पहले कुछ लिखें।</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>24 घंटे की विंडो बंद है।</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>कोई फ़ाइल तैयार नहीं है, या WhatsApp उसे नहीं लेगा। उसे हटाएँ या रुकें।</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>भेजने के और तरीके</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>भेजें &amp;&amp; अगली</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>बाद में भेजें…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>तैयार जवाब</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>मैक्रो</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>प्लेबुक</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>भेजें और हल करें</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>एक फ़ाइल तैयार नहीं है। उसे हटाएँ या रुकें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>जोड़ें और अन्य</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>वॉइस संदेश रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>वॉइस संदेश</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>स्थान…</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>संपर्क कार्ड…</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>बटन…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>सूची…</translation>
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
        <translation>%1 सहेजता है · %2 से उल्लेख</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@नाम</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 भेजता है · %2 नई पंक्ति</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>संपर्क</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>यहाँ मिलते हैं</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>टीम क्या जानती है</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>शायद वही व्यक्ति</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>ख़ुद को “%1” कहते हैं</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>स्थानीय समय</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>WhatsApp द्वारा छिपाया गया</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · %2 को मिलाया गया</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>मिलाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>मिलाएँ…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>एक नहीं हैं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>कौन है, यह देखने के लिए संपर्क चुनें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>आपकी भूमिका इसे पूरा नहीं दिखाती।</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>टीम क्या जानती है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>en, pt-BR</translation>
    </message>
    <message>
        <source>About this contact</source>
        <translation>इस संपर्क के बारे में</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>इस संपर्क के बारे में। केवल टीम देखती है।</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>अभी कोई नाम नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>नाम, नंबर, ई-मेल…</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>यह खोज सेगमेंट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>संपर्क खोजें</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>ग्राहकों के लिखने या फ़ाइल आयात करने पर संपर्क दिखते हैं।</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>कोई मेल नहीं</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>कम शब्द आज़माएँ, या attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked।</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n संपर्क</numerusform>
            <numerusform>%n संपर्क</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>जवाब की विंडो</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>संदेशों में ऑर्डर</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>अन्य बातचीत</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>%1 से ग्राहक</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>1 वस्तु · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>%n वस्तु · %1</numerusform>
            <numerusform>%n वस्तुएँ · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>ज़िम्मेदार</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुई</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>फिर से खुली</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>विज्ञापन के बाद मुफ़्त</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>मुफ़्त जवाब</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>कभी नहीं खुली</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>केवल टेम्प्लेट</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>कौन लिख रहा है, यह देखने के लिए बातचीत खोलें।</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>टीम क्या जानती है</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>likely; see Contacts</source>
        <translation>संभावित; संपर्क देखें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>सभी संपर्क</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 अब एक ही संपर्क है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>सेगमेंट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>सेगमेंट का नाम। वर्कस्पेस में सब इसे देखते हैं।</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>संपर्क आयात करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV फ़ाइलें (*.csv *.txt *.tsv);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>संपर्क निर्यात करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>स्नूज़ करें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>हल करें</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और क्रियाएँ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>विवरण दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>ज़िम्मेदार: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>टीम: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>संदेश और लोग खोजें</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>बातचीत: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>अभी आपके पास कुछ नहीं है</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>“बिना सौंपी” खोलें और सबसे पुरानी लें।</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>सब किसी न किसी के पास है</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>नई बातचीत पहले यहाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>किसी ग्राहक का जवाब बाकी नहीं है</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>जिन बातचीत का आपने जवाब दिया, वे यहाँ रुकती हैं।</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>कुछ भी स्नूज़ नहीं है</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>बातचीत को बाद के लिए रखने हेतु उसमें H दबाएँ।</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>न ड्राफ़्ट, न आउटबॉक्स में कुछ</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>जो आप शुरू करके नहीं भेजते, वह यहाँ रहता है।</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>अभी कुछ हल नहीं हुआ</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>जो बातचीत पूरी हो गई, उसमें E दबाएँ।</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>अभी कोई बातचीत नहीं</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>ग्राहक आपके नंबर पर लिखे, तो बातचीत यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>अभी इस व्यू में कुछ नहीं आता</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>जो इससे मेल खाने लगे, वह यहाँ अपने आप दिखता है।</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>कुछ भी देर से नहीं</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>अब तक सब वादे निभे हैं।</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>15 मिनट में कुछ नहीं होना है</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>जो होगा वह यहाँ अपने आप दिखेगा।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>दूसरी बातचीत में मिलाएँ</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>यहाँ कही हर बात दूसरी में भी रहेगी और वहीं जारी होगी। कुछ नहीं खोता, और आप इसे पूर्ववत कर सकते हैं।</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>इस ग्राहक की अन्य बातचीत</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>इस ग्राहक की कोई और बातचीत नहीं है।</translation>
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
        <translation>बातचीत चुनें</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J और K सूची में चलते हैं, Enter खोलता है, R जवाब देता है, Ctrl+K कहीं भी ले जाता है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n अक्षर बाकी</numerusform>
            <numerusform>%n अक्षर बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>सर्वोच्च अंक</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 पर सब विफल</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>मानदंड जोड़ें</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>चुना हुआ हटाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>ऐसे लिखें: 9:00–12:30, 13:30–18:00। खाली: बंद।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>यह सुपरवाइज़र और स्वामी तय करते हैं। आप देख सकते हैं।</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>यह सुपरवाइज़र और स्वामी तय करते हैं।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DesktopBanners</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeviceList</name>
    <message>
        <source>Your devices</source>
        <translation>आपके उपकरण</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>आपकी टीम के उपकरण</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n उपकरण</numerusform>
            <numerusform>%n उपकरण</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>यही उपकरण</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>अभी नहीं देखा गया</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>आख़िरी बार %1 को देखा गया</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>हाँ, साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>फ़ोन ऐप</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>सर्वेक्षण</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>दूर</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
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
        <translation>कब</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देय</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>प्रतीक्षा कब से</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>समय लगा</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>इनबॉक्स में खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>यहाँ कुछ नहीं गिना गया</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>खुली %1</translation>
    </message>
    <message>
        <source>%1 / %2, %3</source>
        <translation>%1 / %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DuplicatesPane</name>
    <message>
        <source>Possible duplicates</source>
        <translation>संभावित दोहराव</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>कोई संपर्क दूसरे जैसा नहीं दिखता।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>एक नहीं हैं</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>मिलाएँ…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>इमोजी खोजें</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>इस नाम का इमोजी नहीं</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>त्वचा का रंग</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>त्वचा का कोई रंग नहीं</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>मध्यम हल्का</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>मध्यम गहरा</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · हाल में इस्तेमाल</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>इस नाम के इमोजी</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 कॉपी करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FileCard</name>
    <message>
        <source>Send smaller</source>
        <translation>छोटा करके भेजें</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>दस्तावेज़ के रूप में</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1: फ़ोटो के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>लिया जा रहा है…</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>वॉइस संदेश, %1</translation>
    </message>
    <message>
        <source>%1, as a document</source>
        <translation>%1, दस्तावेज़ के रूप में</translation>
    </message>
    <message>
        <source>%1, as a document: %2</source>
        <translation>%1, दस्तावेज़ के रूप में: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FirstRun</name>
    <message>
        <source>Welcome to Waypost</source>
        <translation>Waypost में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>अभी आज़माएँ</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>इस कंप्यूटर पर रिले और सैंडबॉक्स शुरू करता है, जिनमें काल्पनिक ग्राहक लिखते, ख़रीदते और शिकायत करते हैं। WhatsApp खाता नहीं चाहिए और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>सैंडबॉक्स आज़माएँ</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>अपनी टीम से जुड़ें</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>जोड़ने का पता</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>इस डिवाइस का नाम</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>यह डिवाइस जोड़ें</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>जोड़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>किसी स्वामी से पेयरिंग पता (%1) माँगें। यह एक बार, %2 मिनट तक चलता है और इस उपकरण को बताता है कि किस रिले पर भरोसा करना है।</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>प्रोग्राम की भाषा</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>ग्राहक जो लिखते हैं, वह वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>बातचीत के अक्षर</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>पढ़ते समय Ctrl के साथ + या - यही करते हैं; Ctrl के साथ 0 वापस ले जाता है।</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>हर चीज़ का आकार</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>अगली शुरुआत से।</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम गति</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>न टिमटिमाता कर्सर, न सरकने या धुँधला होने वाला कुछ।</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लेखन</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>भेजता है; Shift+Enter नई पंक्ति शुरू करता है</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>नई पंक्ति शुरू करता है; Ctrl+Enter भेजता है</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>जवाब में Enter</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>नोट में Enter</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>वर्तनी जाँचें</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>इस कंप्यूटर के शब्दकोशों से, बातचीत की भाषा में।</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>इमोजी की त्वचा का रंग</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>जैसे इमोजी आते हैं</translation>
    </message>
    <message>
        <source>light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>मध्यम हल्का</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>मध्यम गहरा</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>जवाब वापस लिया जा सकता है</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>जब तक वर्कस्पेस कहे</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>बिल्कुल नहीं</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>%n सेकंड तक</numerusform>
            <numerusform>%n सेकंड तक</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>रिले उसे उतनी देर रखता है; इस बीच सहकर्मी उसे देखते हैं।</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>बातचीत की सूची</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>सघन</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>सघन में कहीं ज़्यादा दिखती हैं: हर एक की दो पंक्तियाँ, सबसे ज़रूरी लेबल के साथ।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>रिले को बैकअप से लौटाया गया। %1 से %2 पर कुछ नहीं भेजा जा रहा।</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>जाँचें कि क्या खोया, फिर उसे दोबारा भेजने दें।</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>किसी स्वामी को भेजना फिर चालू करना होगा; आप जो लिखते हैं, वह रुका रहता है।</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>फिर भेजें…</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>रिले को फिर भेजने दें?</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>जो कुछ रुका था, वह अब क्रम से ग्राहकों को जाएगा।</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>बैकअप बनने के बाद भेजे गए संदेशों को रिले अब नहीं जानता। पहले वह लौटाएँ जो डेस्कटॉप के पास अब भी है, ताकि किसी को दो बार जवाब न मिले।</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>क्या चूक जाता, घंटे के अनुसार</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1, %2:00: %4 में से %3 चूके, जैसा था %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>नंबरों में देश का कोड है</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>संपर्क आयात करें</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>फ़ाइल पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>बिना देश कोड वाले नंबरों का देश</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>बिना देश कोड वाले नंबर यहाँ के हैं:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>पहली पंक्तियाँ; उनके ऊपर, हर कॉलम क्या है</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>आयात की प्रगति</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · ये पहली पंक्तियाँ हैं। बताएँ कि हर कॉलम क्या है।</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>“%1” क्या है</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>पहली पंक्तियों में से %n अस्वीकृत होगी।</numerusform>
            <numerusform>पहली पंक्तियों में से %n अस्वीकृत होंगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n पंक्ति पढ़ी गई…</numerusform>
            <numerusform>%n पंक्तियाँ पढ़ी गईं…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n नया संपर्क</numerusform>
            <numerusform>%n नए संपर्क</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>%n ज्ञात संपर्क पूरा किया गया</numerusform>
            <numerusform>%n ज्ञात संपर्क पूरे किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>%n पंक्ति में कुछ नया नहीं था</numerusform>
            <numerusform>%n पंक्तियों में कुछ नया नहीं था</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n पंक्ति अस्वीकृत</numerusform>
            <numerusform>%n पंक्तियाँ अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>अस्वीकृत पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>जो पंक्तियाँ रास्ते में हैं, उनके बाद रुक रहा है…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>कमांड या कुंजी खोजें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>कुंजियाँ किसके जैसी</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>आपके अपने बदलाव इसके ऊपर बने रहते हैं।</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>कमांड और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>यहाँ दबाएँ: एक कुंजी, या एक के बाद एक चार तक।</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>इसका उपयोग करें</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>इसे जोड़ें</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” की अब कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>प्रीसेट के अनुसार</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>“%1” की फिर प्रीसेट वाली कुंजी है।</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>सभी कुंजियाँ प्रीसेट के अनुसार</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>सभी कुंजियाँ प्रीसेट की हैं।</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>आपने बदली</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 अब “%2” की कुंजी है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>जहाँ यह कमांड चलता है, वहाँ यह कुंजी अक्षर लिखती है। Ctrl या Alt जोड़ें।</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1, “%2” की कुंजी है। दूसरी चुनें, या पहले उसे वहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>शॉर्टकट अभी काम करता है, पर सहेजा नहीं जा सका। क्या डिस्क भरी है, या %1 पर लिखना मना है?</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>लिखना संभालें</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>अभी इसका जवाब दे रहे हैं। आपका लिखा आपके पास रहता है।</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>लिख रहे हैं। आपका जवाब उनके जवाब का इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>लिख रहे हैं। आपका जवाब उनके जवाब से मिलाकर जाँचा जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>%n सहकर्मी लिख रहे हैं। आपका जवाब उनके जवाब से मिलाकर जाँचा जाएगा।</numerusform>
            <numerusform>%n सहकर्मी लिख रहे हैं। आपका जवाब उनके जवाबों से मिलाकर जाँचा जाएगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>स्तर जोड़ें</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>बताएँ</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>ज़िम्मेदार और उसकी टीम को बताएँ</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>%1 को बताएँ</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>वेबहुक को बताएँ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>प्राथमिकता %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>वापस प्रतीक्षा सूची में</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 को</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>फ़ॉलो करें</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 फ़ॉलो करे</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>खुले घंटे</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>कुछ नहीं होता</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>स्तर %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>स्तर %1 का वादा</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>स्तर %1 का समय</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Unit of level %1</source>
        <translation>स्तर %1 की इकाई</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>समय सीमा से पहले</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>समय सीमा के बाद</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>पहले या बाद, स्तर %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>स्तर %1 खुले घंटे गिनता है</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>स्तर %1 हटाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>एक लिंक इस बातचीत के लिए पाठ लाया है।</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>डालें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>यह सूची सहेजें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>चुनने के लिए सूची</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>हेडर (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>फ़ुटर (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>सूची खोलने वाला बटन</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>पंक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>यह पंक्ति हटाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockCover</name>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost लॉक है</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>%1 रुकें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>ऐप लॉक</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>यह उसी पासफ़्रेज़ से खुलता है जो इस कंप्यूटर पर रखी चीज़ों को मुहरबंद करता है।</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>अब तक का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>नया पासफ़्रेज़ एक बार और</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ़्रेज़ तय करें</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or a click</source>
        <translation>कुंजी या क्लिक के बिना इतने मिनट बाद लॉक करें</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>अपने आप लॉक, इतने समय बाद</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>नया पासफ़्रेज़ दोनों बार एक-सा नहीं है। उसे फिर लिखें।</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>पासफ़्रेज़ लागू है।</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>अब न पासफ़्रेज़ है, न लॉक।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>किसके साथ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>किसे सौंपें</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>हल करें</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>स्नूज़ करें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>यह क्रिया हटाएँ</translation>
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
        <translation>समाधान कोड, या कुछ नहीं</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>पाठ, वेरिएबल के साथ</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>मैक्रो</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>नया मैक्रो</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>क्रियाएँ, इसी क्रम में</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>क्रिया जोड़ें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroPicker</name>
    <message>
        <source>Search macros</source>
        <translation>मैक्रो खोजें</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>मैक्रो चलाएँ</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>मैक्रो</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>यह क्या करेगा</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>अभी कोई मैक्रो नहीं है। सेटिंग्स में एक बनाएँ।</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>इस नाम का मैक्रो नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>यहाँ इसके करने के लिए कुछ नहीं बचा।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>टैग जोड़ता है: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>टैग हटाता है: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>टैग जोड़ता है: %1; हटाता है: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>इसे किसी को नहीं सौंपता</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>इसे आपको सौंपता है</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>इसे %1 को सौंपता है</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>कोई जो अब नहीं है</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>इसे अति आवश्यक बनाता है</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>इसे उच्च प्राथमिकता देता है</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>इसे निम्न प्राथमिकता देता है</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>इसे सामान्य प्राथमिकता देता है</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>इसे ग्राहक के लिखने तक स्नूज़ करता है</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>इसे जवाब की विंडो बंद होने से कुछ पहले तक स्नूज़ करता है</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>इसे %n घंटे के लिए स्नूज़ करता है</numerusform>
            <numerusform>इसे %n घंटों के लिए स्नूज़ करता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>भेजता है: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>ऐसा तैयार जवाब भेजता है जो अब नहीं है</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>/%1 भेजता है</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>नोट जोड़ता है: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>तय करता है: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>इसे हल करता है</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>इसे इसकी टीम से हटाता है</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>इसे %1 को देता है</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>ऐसी टीम जो अब नहीं है</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>ऐसी क्रिया जिसे यह संस्करण नहीं जानता</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — संभव नहीं: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — पहले से ऐसा ही है</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — पूर्ववत नहीं हो सकता</translation>
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
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>वर्कस्पेस</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>तैयार जवाब</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>मैक्रो</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>प्लेबुक</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>डिवाइस और सुरक्षा</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>सर्वेक्षण</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>स्कोरकार्ड</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>वादे (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>कतारें और लोग</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MarkRow</name>
    <message>
        <source>weight %1</source>
        <translation>भार %1</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 पर सब विफल</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: लागू नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>संपर्क मिलाएँ</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>दोनों एक व्यक्ति बन जाते हैं। दोनों के नंबर और बातचीत बने रहते हैं; बाकी क्या रखना है, यह चुनें। इसे 30 दिन तक पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>और कुछ अलग नहीं है।</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>जहाँ सहमतियाँ अलग हैं, वहाँ ज़्यादा सख़्त मान्य है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>बना रहता है</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>इसका हिस्सा बनता है</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(खाली)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MessageForm</name>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Microphone</name>
    <message>
        <source>This computer has no microphone, or may not use it. Connect one and try again.</source>
        <translation>इस कंप्यूटर में माइक्रोफ़ोन नहीं है, या उसके उपयोग की अनुमति नहीं है। एक जोड़ें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>माइक्रोफ़ोन रुक गया। उसे फिर जोड़ें; अब तक कहा गया सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>माइक्रोफ़ोन नहीं खुल सका। शायद कोई और प्रोग्राम उसका उपयोग कर रहा है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>अभी इस बातचीत में नहीं: %1। नोट जोड़ने पर वे इसे तब से देख सकेंगे।</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>यह बातचीत नहीं देख सकते और नोट नहीं पढ़ेंगे: %1। किसी पर्यवेक्षक से उन्हें शामिल करने को कहें।</translation>
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
            <numerusform>%n बातचीत में कुछ नया</numerusform>
            <numerusform>%n बातचीत में कुछ नया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n नया संदेश</numerusform>
            <numerusform>%n नए संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>आपके लिए कुछ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>जवाब दें…</translation>
    </message>
    <message>
        <source>Now assigned to you</source>
        <translation>अब आपको सौंपी गई</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>आपका उल्लेख: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>आपका जवाब नहीं गया: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>अपने ज़िम्मे लें</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>पढ़ा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>एक घंटे के लिए स्नूज़ करें</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>नए संदेश की सूचना ऐसे मिलती है।</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>जल्द समय: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>देर: %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>आपसे इसे देखने को कहा गया</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 आपसे इसे देखने को कहते हैं</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>कोई टीम नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>कोई नहीं है और %n बातचीत इंतज़ार में है</numerusform>
            <numerusform>कोई नहीं है और %n बातचीत इंतज़ार में हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyPage</name>
    <message>
        <source>Badge</source>
        <translation>बैज</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>बैनर</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>कोई ग्राहक लिखता है</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>नई बातचीत</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>मुझे सौंपी गई</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>किसी नोट में मेरा उल्लेख</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>मेरा जवाब नहीं गया</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>उल्लेख वाली</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>मेरी टीम</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>फ़ॉलो की हुई</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>किसकी सूचना मिले, और कैसे</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>मौन टीमें</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 को मौन करें</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>व्यू के नियम</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>बिना सौंपी</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>सभी खुली</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>ऊपर जैसा</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>हमेशा बताएँ</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>कभी न बताएँ</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>%1 का नियम</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>इनके बीच न बैनर, न ध्वनि</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>शांति कब से</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>शांति कब तक</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि॰</translation>
    </message>
    <message>
        <source>Louder once after minutes without a look</source>
        <translation>इतने मिनट न देखने पर एक बार तेज़</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>किसी ने न देखा हो तो एक बार और तेज़, इतने समय बाद</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>ध्वनि और शब्द</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>ध्वनियाँ चलाएँ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ध्वनि का स्तर</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>सूचनाओं में नाम और शब्द छिपाएँ</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>परीक्षण सूचना</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>पैनल में आइकन दिखाएँ</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>विंडो बंद होने पर वहाँ चलता रहे</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>पैनल में शुरू हो, बिना विंडो के</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>एक रंग का आइकन</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>कोई वादा जल्द पूरा होना है</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>कोई वादा देर से है</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>मुझसे देखने को कहा जाए</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>किसी टीम का कोई नहीं है</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>रिले से पुराने संदेश लाए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>पुराने संदेश रिले के पास हैं।</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>पुराने संदेश लाएँ</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>पुराने संदेश रिले के पास हैं। उससे फिर जुड़ने पर वे यहाँ पढ़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>आपने यहाँ दूसरा रूप लिखा (%1): %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>आपने %1 पर दूसरा रूप लिखा (%2): %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>इसे जोड़ें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>रिले के न होने पर आपने जो किया, वह यहाँ रुकता है और क्रम से जाता है। रिले ने जो नहीं लिया, वह आपके फ़ैसले तक रहता है।</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>रुकी हुई क्रियाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>कुछ नहीं रुका है। आपका सब किया रिले तक पहुँच गया है।</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>रिले का इंतज़ार है; जाने से पहले इसे जाँचा जाएगा।</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>बातचीत दिखाएँ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>त्यागें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान देना है</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>जा रहा है</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>तय समय का जवाब</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. जाने से पहले इसे फिर जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>इसे रद्द करें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>खोजें या सीधे जाएँ…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>खोजें या सीधे जाएँ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>कोई नाम, नंबर के अंतिम अंक, या जो करना है वह लिखकर देखें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>यह चित्र नहीं दिखाया जा सकता। दूसरे प्रोग्राम में खोलने के लिए इसे सहेजें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>यह चित्र दिखाने के लिए बहुत बड़ा है। कहीं और खोलने के लिए इसे सहेजें।</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>इस संदेश के साथ कोई फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>नक्शे पर स्थान</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>नक्शे का लिंक या निर्देशांक चिपकाएँ</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>नक्शे का लिंक</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>नाम (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>पता (वैकल्पिक)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>प्लेबुक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>हम कैसे बोलते हैं (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>बचने योग्य शब्द, हर पंक्ति में एक: problem = question</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>किससे पूछें, और कब (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>कौन क्या तय करता है (Markdown)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookPanel</name>
    <message>
        <source>Your team does without this word.</source>
        <translation>आपकी टीम इस शब्द का उपयोग नहीं करती।</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>बेहतर: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>बड़े अक्षर चिल्लाने जैसे लगते हैं।</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>एक चिह्न काफ़ी है।</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>प्लेबुक</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>इस पाठ में</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>हम कैसे बोलते हैं</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>कौन तय करता है</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>इस टीम की अभी कोई प्लेबुक नहीं है। सुपरवाइज़र उसे सेटिंग्स में लिखते हैं।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>नीति ऊपर करें</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>नीति नीचे करें</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>किन बातचीतों के लिए</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>चेतावनियाँ और आगे</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>हर एक किसी वादे के लिए एक बार होता है। रिले बंद रहते जो समय बीता, वह देर से होता है और बताया जाता है।</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>सूची की पहली मेल खाती नीति बातचीत पर लागू होती है।</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>नीतियाँ क्रम से</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>नीतियाँ</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>नई नीति</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>VIP policy</source>
        <translation>VIP नीति</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>One that is not in force promises nothing; its open promises are withdrawn.</source>
        <translation>जो लागू नहीं, वह कुछ वादा नहीं करती; उसके खुले वादे वापस होते हैं।</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>क्या वादा है</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>उसके घंटे गिने जाते हैं; कैलेंडर न हो तो दिन के सभी।</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>मिनट और घंटे खुला समय गिनते हैं। कार्य दिवस वह है जिसमें कुछ समय खुला हो: शुक्रवार दोपहर के दो कार्य दिवस बाद मंगलवार दोपहर।</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>प्रोग्राम का जवाब भी जवाब गिना जाए</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>घड़ियाँ कब रुकती हैं</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>जब ग्राहक का इंतज़ार हो</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>जब स्नूज़ हो</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>ग्राहक का संदेश ऐसा विराम हमेशा ख़त्म करता है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>नीति सहेजें</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>खुली बातचीतों पर लागू करें…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>अतीत पर परखें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>नीति हटाएँ</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>कोई नहीं: चौबीसों घंटे</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (लागू नहीं)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>अभी कोई वादा नहीं।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1: %2 के भीतर</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>नीति को नाम दें।</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>कुछ वादा करें: तालिका में कम से कम एक संख्या।</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>खुली बातचीतों पर लागू करें?</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>इस नीति वाली खुली बातचीतों को नया संस्करण मिलता है: बीता समय गिना जाता है, बाकी समय नया, और जो देर थी रिपोर्ट में देर ही रहती है।</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>शुरू से फिर आँकें, देर वाली भी</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>इन बातचीतों की रिपोर्ट बदलती है। किसने, कब किया, यह दर्ज रहता है।</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PolicyFits</name>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>टीम</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>केवल VIP चिह्नित ग्राहक</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Any of them; with commas between. Empty: any conversation.</source>
        <translation>इनमें से कोई; अल्पविराम से अलग। खाली: कोई भी बातचीत।</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>ग्राहक के गुण</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>हर पंक्ति में एक: plan: gold, silver</translation>
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
        <translation>सहकर्मियों के नोट सहित</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>बातचीत प्रिंट करें या सहेजें</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसी है</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>फ़ोन नंबर छिपे हुए</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>नाम और नंबर छिपे हुए</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>क्या छिपाया जाए</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>बातचीत सहेजें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>वेब पेज (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>पाठ (*.txt)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PromiseList</name>
    <message>
        <source>Promised</source>
        <translation>वादा</translation>
    </message>
    <message>
        <source>Promised · %1</source>
        <translation>वादा · %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QualityScreen</name>
    <message>
        <source>Ratings</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QueuesPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first to whom the customer had last</source>
        <translation>पहले उसी को जिसके पास ग्राहक पिछली बार था</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>बाकी सबसे पहले</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>प्रतीक्षा सूचियाँ</translation>
    </message>
    <message>
        <source>Waiting list of</source>
        <translation>प्रतीक्षा सूची</translation>
    </message>
    <message>
        <source>by hand: whoever takes it</source>
        <translation>हाथ से: जो ले ले</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>बारी-बारी</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>जिसके पास सबसे कम काम हो</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>कौशल से, फिर कम काम से</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>बाँटना</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>केवल उन्हें जो ऑनलाइन, शिफ़्ट में और सीमा से नीचे हों; सबसे पुरानी समय सीमा पहले।</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>अनिवार्य कौशल</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>टैग और भाषाएँ, अल्पविराम से: जिस बातचीत में हो वह केवल उसी को जाती है जिसमें वह भी हो।</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>फिर वही व्यक्ति</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>उस व्यक्ति का इंतज़ार</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>इतनी देर, यदि तुरंत न ले सके।</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>जो चला गया उससे वापस लें</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>जिसका जवाब शुरू नहीं हुआ वह ज़िम्मेदार के जाने के इतने समय बाद सूची में लौटती है।</translation>
    </message>
    <message>
        <source>Customers marked as VIP</source>
        <translation>VIP चिह्नित ग्राहक</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>What one counts</source>
        <translation>एक का भार</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>एजेंट की सीमा में से।</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>प्रतीक्षा सूची सहेजें</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>कौशल</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>भाषाएँ (es, pt-BR) और टैग, अल्पविराम से।</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>एक समय में</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>खुली बातचीत, हर एक अपनी प्राथमिकता के भार से।</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>प्रति प्राथमिकता अधिकतम</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>शिफ़्ट</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>उसके घंटों के बाहर कुछ नया नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>व्यक्ति सहेजें</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>जिसकी कोई टीम नहीं</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>हमेशा शिफ़्ट में</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>इस संदेश का जवाब न दें</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>%1 का जवाब: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>अपठित संदेशों वाली %n बातचीत</numerusform>
            <numerusform>अपठित संदेशों वाली %n बातचीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>%n क्रिया पर ध्यान देना है</numerusform>
            <numerusform>%n क्रियाओं पर ध्यान देना है</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>SLA बोर्ड</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>कौन-सा प्रश्न</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>किसका काम</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>कौन-से उत्तर</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>केवल नवीनतम 20,000 गिने गए हैं। सब देखने के लिए छोटी अवधि चुनें।</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>यहाँ कोई रेटिंग नहीं</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>सेटिंग में सर्वेक्षण चालू होने पर, बातचीत बंद होने के बाद ग्राहकों से पूछा जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>ध्यान देना बाकी</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>सब कुछ, जिनसे नहीं पूछा गया वे भी</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>नेट प्रमोटर स्कोर</translation>
    </message>
    <message>
        <source>Promoters and detractors</source>
        <translation>प्रमोटर और आलोचक</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>9 और 10, तथा 0 से 6</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>संतुष्ट</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>1 से 5 में</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>कम अंक जो किसी ने बंद नहीं किए</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>बातचीत खोलें</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>देखा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>“%1” से समीक्षा करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecordStrip</name>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>रिकॉर्डिंग फेंक दें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>रिकॉर्डिंग जारी रखें</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>इतना लंबा संदेश डाउनलोड करने की फ़ाइल के रूप में पहुँचता है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln संदेश</numerusform>
            <numerusform>%Ln संदेश</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln नोट</numerusform>
            <numerusform>%Ln नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln बातचीत</numerusform>
            <numerusform>%Ln बातचीत</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>रिले को पुराने बैकअप से बहाल किया गया। इस कंप्यूटर के पास अब भी %1 हैं, जो रिले खो चुका है।</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>फ़ैसला करें…</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>इस कंप्यूटर से वापस मिले</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>%1 रिले को लौटाएँ?</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>वे अपनी बातचीत में लौटते हैं, वापस मिले के रूप में चिह्नित। किसी ग्राहक को कुछ नहीं भेजा जाता। वे %1 से आगे के हैं। अलग रखने पर वे इस कंप्यूटर की एक फ़ाइल में रहते हैं।</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>बातचीत खोलें</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>दूसरी राय माँगें</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>समीक्षा दें</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>मार्गदर्शन नोट। इसे केवल एजेंट और पर्यवेक्षक देखते हैं।</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>मार्गदर्शन नोट</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, दूसरी राय</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. किसी ने नहीं ली।</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. समीक्षक: %2।</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>इस बातचीत पर एक और राय है। दोनों दिए जाने पर वह दिखेगी।</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>%1 ने 100 में से %2 दिए। %4 में से %3 मानदंडों पर सहमति है।</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>हर मानदंड को अंक चाहिए।</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>कुल: 100 में से %1</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. समीक्षक: आप।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>सूची से समीक्षा चुनें।</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>समीक्षाएँ</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>कौन-सी समीक्षाएँ</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>यहाँ कोई समीक्षा नहीं</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>हर हफ़्ते स्कोरकार्ड के नियमों से बंद बातचीत चुनी जाती हैं।</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>करना बाकी</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>मेरी ली हुई</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>सभी समीक्षाएँ</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>औसत कुल</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>100 में से, n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>प्रतीक्षारत समीक्षाएँ</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>दो समीक्षकों की सहमति</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RiskTable</name>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>किसके पास</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>कुछ देय नहीं</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>जैसे ही कोई वादा चलता है, बातचीत यहाँ दिखती है।</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>अभी कोई वादा नहीं</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>सेटिंग, वादे: बताएँ कि ग्राहकों को कितनी जल्दी उत्तर मिले, फिर घड़ियाँ यहाँ चलेंगी।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>देय %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>कोई टीम नहीं</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>व्यू सहेजें</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>व्यू के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>केवल मैं</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>टीम %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>इसे कौन देखता है</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नई पहले</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>सबसे लंबे इंतज़ार वाली पहले</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>सबसे आवश्यक पहले</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>जवाब की विंडो जल्द बंद होने वाली पहले</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>साथ की संख्या</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>कितनी हैं</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>दिखाता है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>पहले जिसका समय हो</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>इसका उपयोग कौन कर सकता है</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>केवल मैं</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>अभी कुछ नहीं है। फ़ॉर्म भरें और सहेजें: वह यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScheduleDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stay asleep when the customer writes</source>
        <translation>ग्राहक के लिखने पर भी सोया रहे</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>समय तय करें</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>स्नूज़ करें</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>बाद में भेजें</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>कब तक स्नूज़ करें</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>कोई और समय</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>जवाब की विंडो उससे पहले बंद होती है (%1)। ग्राहक फिर न लिखे, तो यह रुककर आपका इंतज़ार करेगा।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>स्कोरकार्ड</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>नया स्कोरकार्ड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>टीमें (कोई चिह्नित नहीं: सभी)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>हर हफ़्ते प्रति एजेंट चुनी जाने वाली बातचीत (0: कोई नहीं)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>हर इतनी पर दूसरी, अंध राय (0: कोई नहीं)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>केवल इनमें से किसी टैग के साथ (खाली: सभी)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>व्यू के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>खोज ऑपरेटर</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>“%1:” जैसा कुछ नहीं है। इसे शब्द के रूप में खोजा जाता है।</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>“%1:” को मान चाहिए।</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>“%2:” को “%1” नहीं पता। इसे छोड़ दिया गया है।</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>“%2:” के लिए “%1” नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>एक उद्धरण चिह्न या कोष्ठक अभी खुला है।</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>एक खोज में इतना नहीं समा सकता। बाकी छोड़ दिया गया है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>खोज परिणाम</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>रिले पर पुराने संदेश खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>पुराने संदेश अभी खोजने योग्य बनाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>ऑफ़लाइन: केवल वह जो इस कंप्यूटर के पास है।</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>दूसरा शब्द, कोई नाम, या नंबर के अंतिम अंक आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>Waypost अभी लॉक करें</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>जब आप डेस्क पर न हों</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>आपके अनलॉक करने तक कुछ नहीं दिखता। संदेश फिर भी आते हैं।</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>आपके डिवाइस</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>मेरे सभी डिवाइस साइन आउट करें…</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>कोई डिवाइस खो गया</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>यह भी: हर एक को फिर से जोड़ना होगा।</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>इस कंप्यूटर का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>अभी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>नया पासफ़्रेज़ एक बार और</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>यह यहाँ रखी चीज़ें खोलता है। जहाँ कुंजी सिस्टम के कीचेन में है, वहाँ पासफ़्रेज़ नहीं होता।</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>रिले फिर पहुँच में आने पर आपके डिवाइस बताता है। %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>आपके सभी डिवाइस साइन आउट हो गए हैं।</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>हाँ, सबको साइन आउट करें</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>नया पासफ़्रेज़ दोनों बार एक-सा नहीं है। उसे फिर लिखें।</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>नया पासफ़्रेज़ लागू है।</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>अपने किसी उपकरण तक नहीं पहुँच पा रहे? कार्यस्थान का कोई स्वामी उन्हें साइन आउट करता है।</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>आपकी टीम के उपकरण</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>उस उपकरण को साइन आउट कर दिया गया। उस पर रखा हुआ अब वहाँ नहीं पढ़ा जा सकता।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n संपर्क</numerusform>
            <numerusform>%n संपर्क</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>सेगमेंट</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>A supervisor or owner can import contacts.</source>
        <translation>सुपरवाइज़र या स्वामी संपर्क आयात कर सकते हैं।</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>सभी संपर्क</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>इस सप्ताह लिखा</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ब्लॉक</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>संभावित दोहराव</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>सेगमेंट हटाएँ</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>अभी कोई नहीं है। संपर्क खोजें, फिर तारे से खोज को सहेजें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग्स के पृष्ठ</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>ऐसी कोई सेटिंग नहीं</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>इसके लिए दूसरा शब्द आज़माएँ।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>कमांड या कुंजी खोजें</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source> or </source>
        <translation> या </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>ऐसा कोई शॉर्टकट नहीं। “सेटिंग्स”, “कीबोर्ड” में किसी भी कमांड को कुंजी दी जा सकती है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>हर साल</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>विशेष दिन</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>विशेष दिन की तारीख</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>विशेष दिन का नाम</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>क्रिसमस</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>विशेष दिन के घंटे</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>विशेष दिन हर साल आता है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>विशेष दिन जोड़ें</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>चुने गए विशेष दिन हटाएँ</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, हर साल</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>“%1” खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>“%1” को मेरे शब्दों में जोड़ें</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>“%1” को अनदेखा करें</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>“%1” के लिए कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>यहाँ कोई शब्दकोश इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>वर्तनी जाँच बंद है</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>इस बातचीत में बंद</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>फिर भी मेरा भेजें</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>मेरा बदलें</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>मेरा छोड़ दें</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>एक सहकर्मी</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>%1 पहले ही लिख चुके हैं</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>यह ऊपर समयरेखा में है।</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>आपका जवाब, नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>आपका जवाब रोका गया: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>जाने से पहले रोका गया: दोनों पढ़ें, फिर फ़ैसला करें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>%1% बदलाव यहाँ आ गए हैं</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>पुराने दिन आ रहे हैं: %1%</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>सभी बदलाव सिंक हैं</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>इस कंप्यूटर पर रखी चीज़ें मुहरबंद हैं</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>जुड़ रहा है…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>अद्यतन हो रहा है…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>साइन आउट: इस डिवाइस को फिर से जोड़ें</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>आउटबॉक्स में %n</numerusform>
            <numerusform>आउटबॉक्स में %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n पर ध्यान देना है</numerusform>
            <numerusform>%n पर ध्यान देना है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>कैश %1 · %n खुली बातचीत ऑफ़लाइन</numerusform>
            <numerusform>कैश %1 · %n खुली बातचीत ऑफ़लाइन</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>स्थानीय प्रति पढ़ी जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>स्थानीय प्रति पढ़ी जा रही है; %n जवाब भेजने से पहले जाँचा जाएगा</numerusform>
            <numerusform>स्थानीय प्रति पढ़ी जा रही है; %n जवाब भेजने से पहले जाँचे जाएँगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 से ऑफ़लाइन</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · अगली कोशिश %2 में</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>सर्वेक्षण</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>नया सर्वेक्षण</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>क्या पूछा जाता है</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>प्रश्न, जिनकी भाषा नीचे नहीं है उनके लिए</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>अन्य भाषाओं में, हर एक की एक पंक्ति: es = ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>उत्तर के बाद धन्यवाद (खाली: कोई नहीं)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>अन्य भाषाओं में धन्यवाद, हर एक की एक पंक्ति</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>उत्तर की अवधि बंद होने पर टेम्प्लेट</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>बातचीत बंद होने के कितने मिनट बाद</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>दिन, जिनमें ग्राहक से अधिकतम एक बार पूछा जाए</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>इतने तक के अंकों पर ध्यान दें (-1: किसी पर नहीं)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>टीमें (कोई चिह्नित नहीं: सभी)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>इन टैग के साथ नहीं (अल्पविराम से अलग)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>ग्राहकों से पूछें</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>कोई नहीं: तब ग्राहकों से नहीं पूछा जाता</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (बंद)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>हमारी सेवा कैसी रही? आपका उत्तर हमारी मदद करता है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>हाल की बातचीत</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>स्रोत पाठ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>यह टैग हटाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>क्या वादा है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>कार्य दिवस</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 की इकाई</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>पहले कैलेंडर चुनें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>ऊपर का चित्र</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>ऊपर का वीडियो</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>ऊपर का दस्तावेज़</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>लिंक “%1” का अंतिम भाग</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>कॉपी करने का कोड</translation>
    </message>
    <message>
        <source>Headline %1</source>
        <translation>शीर्षक %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>%1 का मान</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>जैसे %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>चित्र चुनें…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>वीडियो चुनें…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>दस्तावेज़ चुनें…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>कोई फ़ाइल तैयार नहीं है या WhatsApp उसे स्वीकार नहीं करेगा। उसे हटाएँ या प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>इस टेम्प्लेट में ऊपर चित्र चाहिए। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>इस टेम्प्लेट में ऊपर वीडियो चाहिए। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>भरें: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>पूर्वावलोकन: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>टेम्प्लेट खोजें</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>स्वीकृत टेम्प्लेट</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>कोई स्वीकृत टेम्प्लेट नहीं</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>WhatsApp के स्वीकार करने पर टेम्प्लेट यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>टेम्प्लेट चुनें।</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>पसंदीदा और छिपे हुए टेम्प्लेट</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>पसंदीदा से हटाएँ</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>पसंदीदा: ऊपर रखें</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>सूची में वापस रखें</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>सूची से छिपाएँ</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>छिपे हुए दिखाएँ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateSync</name>
    <message>
        <source>Sync now</source>
        <translation>अभी सिंक करें</translation>
    </message>
    <message>
        <source>Read the templates at WhatsApp again</source>
        <translation>WhatsApp पर टेम्प्लेट फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>WhatsApp पर टेम्प्लेट पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>सिंक नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>अभी सिंक नहीं हुआ</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>अभी-अभी सिंक हुआ</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>%1 पहले सिंक हुआ</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TilesRow</name>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>+ %1 pending or snoozed</source>
        <translation>+ %1 लंबित या स्थगित</translation>
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
        <translation>अभी नीति नहीं</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>अभी देर नहीं</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई संदेश नहीं</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>नीचे पहला लिखें, या टेम्प्लेट से शुरू करें।</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>सबसे नए संदेश पर जाएँ</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>WhatsApp से क्या आया</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>नहीं सहेजा गया</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>फ़ाइल वहाँ नहीं लिखी जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>React</source>
        <translation>प्रतिक्रिया दें</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>मेरी प्रतिक्रिया वापस लें</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>चयन कॉपी करें</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>यह पता खोलें?</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>एक संदेश इस पते पर ले जाता है। इसे ब्राउज़र में खोलें?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>जर्नल संख्या</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पहुँच गया</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>संदेश का विवरण</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>पूरा पाठ</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>कोई और…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>यहाँ से अलग करें</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>“%1” को इस रूप में सहेजें…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>यह बातचीत इस कंप्यूटर पर नहीं है। पहले इसे खोलें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n अपठित बातचीत</numerusform>
            <numerusform>%n अपठित बातचीत</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>किसी चीज़ पर आपको ध्यान देना है</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ऑफ़लाइन</translation>
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
        <translation>Waypost खोलें</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>एक घंटे तक परेशान न करें</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>कल सुबह तक परेशान न करें</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>फिर से सूचना दें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TrendChart</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a day of a chart: &quot;24/11/26: 96.4 %, n = 212&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Triage</name>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>कोई टीम नहीं</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>एक घंटे में</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>तीन घंटे में</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>कल सुबह</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>अगले सोमवार</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>दो सप्ताह में</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>स्नूज़ करें</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>हल करें</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>कोई और समय…</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>ग्राहक के लिखने तक</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>जवाब की विंडो बंद होने से एक घंटा पहले तक</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>फिर, पहले जैसा · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>फिर, पहले जैसा</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>फ़ॉलो करना छोड़ें</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>फ़ॉलो करें</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>दूसरी बातचीत में मिलाएँ…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>मिलाना पूर्ववत करें</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>इस ग्राहक को ब्लॉक करें…</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>इस ग्राहक को अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>इस ग्राहक को ब्लॉक करें?</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>उनके संदेश अब आप तक नहीं पहुँचेंगे, और अनब्लॉक करने तक आप उन्हें नहीं लिख सकते।</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>स्पैम के रूप में ब्लॉक करें</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>दुर्व्यवहार के रूप में ब्लॉक करें</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार और</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost लॉक है</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>इस डिवाइस की रक्षा करें</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>पासफ़्रेज़ तय करें</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>फिर से जोड़ें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>दोनों एक-से नहीं हैं। एक बार और लिखें।</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>यहाँ %1 का कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 ऐसा वेरिएबल नहीं है जिसे Waypost जानता हो।</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 वेरिएबल की तरह नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 एक वेरिएबल ज़्यादा है।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरी</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>बिना सौंपी</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>सभी खुली</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>ग्राहक का इंतज़ार</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>स्नूज़ की हुई</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>ड्राफ़्ट और आउटबॉक्स</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>टीमें</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n बातचीत</numerusform>
            <numerusform>%1, %n बातचीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n पर ध्यान देना है</numerusform>
            <numerusform>%n पर ध्यान देना है</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>उल्लेख</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए व्यू</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>अलग विंडो में खोलें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>व्यू का नाम बदलें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>जोखिम में</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>15 मिनट में</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>इस कंप्यूटर में ध्वनि आउटपुट नहीं है। एक जोड़ें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>यह संदेश यहाँ नहीं चल सकता। दूसरे प्रोग्राम में खोलने के लिए इसे सहेजें।</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>ध्वनि चलाने के लिए Qt का मल्टीमीडिया प्लगइन चाहिए, जो यहाँ नहीं है।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ। माइक्रोफ़ोन जाँचें और फिर रिकॉर्ड करें।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>विंडो %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>विंडो बंद</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>%1 तक मुफ़्त जवाब। उसके बाद केवल टेम्प्लेट भेजे जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>फिर स्नूज़ करें</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>ग्राहक ने स्नूज़ ख़त्म होने से पहले लिखा। इसे यहाँ तक अलग रखा गया था: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>भेजना पूर्ववत करना</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>भेजे गए जवाब को रिले इतनी देर रखता है, जब तक उसके लेखक ने कुछ और न चुना हो।</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>इस बीच ग्राहक ने लिखा</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>उस जवाब का क्या हो, जिसके लेखक ने सबसे नया संदेश नहीं देखा था।</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>कौन जवाब दे सकता है</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>ऐसी बातचीत में, जिसमें दूसरे भी हैं।</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>जवाब देने से बातचीत मिलती है</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>जो किसी की नहीं है, वह जवाब देने वाले को सौंपी जाती है।</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>बंद बातचीत इतने समय जारी रहती है</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>ग्राहक इतने दिनों में लिखे तो वही जारी रहती है; बाद में नई शुरू होती है।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>चेतावनी दें, लेखक तय करे</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>रोका जाता है</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>भेजा जाता है</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>सभी, कभी भी</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>जो पहले लिखे</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>जिसे सौंपी गई है</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख़</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>सूची में से एक</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>भेजना और बंद करना</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>इन्हें केवल स्वामी बदलता है।</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>अपनी विशेषताएँ</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>बातचीत में होता है</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>संपर्कों में होता है</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>किसमें होता है</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>ऑर्डर संख्या</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>स्वर्ण, रजत, कांस्य</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>सूची के लिए: बीच में अल्पविराम।</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>विशेषता जोड़ें</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>बंद करने के कोड</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>पैसे लौटाए गए</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>कोड का नाम</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>कोड जोड़ें</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>संपर्क: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>बातचीत: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>अभी कोई नहीं। विशेषता आपका अपना फ़ील्ड है: ऑर्डर संख्या, योजना।</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>अभी कोई नहीं। कोड हों तो बंद करते समय दर्ज होता है कि अंत कैसे हुआ: पैसे लौटाए, उत्तर दिया।</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>दूर माना जाए</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>इतनी देर Waypost न छुएँ तो एजेंट को कुछ नया नहीं मिलता। 0: कभी नहीं।</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>अलर्ट यहाँ भेजें</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>उस प्रोग्राम का पता जिसे जोखिम वाले वादों की सूचना मिलती है; https:// से शुरू होता है।</translation>
    </message>
</context>
</TS>
