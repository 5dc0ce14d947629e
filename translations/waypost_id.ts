<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Sort by</source>
        <translation>Urutkan menurut</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Breached</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>Tenggat 15 mnt</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>Paling berisiko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>Balasan pertama p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA terpenuhi</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>Balasan ganda</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Tunggakan menurut umur</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka lagi</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>Percakapan yang kini terbuka dengan janji yang lewat dan belum ditepati.</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>Percakapan yang kini terbuka dan janji berikutnya jatuh tempo dalam 15 menit.</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>Percakapan yang kini terbuka dan masih berutang janji; yang paling dekat di atas.</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>Percakapan yang kini terbuka; yang menunggu pelanggan atau ditunda tidak dihitung.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Percakapan yang pertama kali dijawab orang dalam periode ini, menurut jam buka; tanpa bot dan yang kita mulai. Peringkat terdekat.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Percakapan yang pertama kali dijawab orang dalam periode ini, menurut jam dinding; tanpa bot dan yang kita mulai. Peringkat terdekat.</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>Janji yang ditepati atau terlewat dalam periode ini, dihitung untuk pemegangnya saat jatuh tempo. Yang belum jatuh tempo tidak dihitung.</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>Berapa kali dalam periode ini pelanggan dijawab dua kali: oleh dua orang, dalam sepuluh menit, yang kedua tanpa melihat yang pertama.</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>Percakapan yang kini terbuka, menurut umur pesan tertua yang belum dijawab.</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>Percakapan yang ditutup dalam periode ini, dihitung untuk pemegangnya saat itu.</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>Percakapan yang ditutup dalam periode ini setelah pernah dibuka lagi oleh pelanggan.</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>Jawaban pelanggan dalam periode ini, 1 sampai 5; yang tidak menjawab tidak dihitung.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 jam</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 jam</translation>
    </message>
    <message>
        <source>&lt; 8 h</source>
        <translation>&lt; 8 jam</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; 1 hari</translation>
    </message>
    <message>
        <source>&lt; 3 d</source>
        <translation>&lt; 3 hari</translation>
    </message>
    <message>
        <source>&lt; 7 d</source>
        <translation>&lt; 7 hari</translation>
    </message>
    <message>
        <source>7 d +</source>
        <extracomment>seven days and more</extracomment>
        <translation>7 hari +</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Pelanggan tak dikenal</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Pergi</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ditepati</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Percakapan berikutnya</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Percakapan sebelumnya</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Buka dan tulis</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Ke Milik saya</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Ke Belum ditugaskan</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>Ke Semua yang terbuka</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>Ke Menunggu pelanggan</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Ke Ditunda</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>Ke Ditutup</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>Ke Draf &amp; kotak keluar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Kirim templat</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Snooze until tomorrow morning</source>
        <translation>Tunda sampai besok pagi</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tugaskan ke saya</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Kembalikan ke antrean</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Edit tag</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Cari atau lompat ke…</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>Cari pesan dan orang</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>Kotak keluar dan yang perlu perhatian</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Tampilkan atau sembunyikan detail</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema terang</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema gelap</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema sistem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Kirim dan selesaikan</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Kirim dan lanjut ke berikutnya</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Kirim nanti…</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>Tarik kembali yang baru dikirim</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>Sisipkan balasan siap pakai</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Sisipkan emoji</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Lampirkan file…</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Rekam pesan suara</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>Kirim lokasi…</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>Kirim kartu kontak…</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>Kirim tombol atau daftar…</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Tunda sampai…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Tugaskan ke…</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>Serahkan ke tim…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>Ambil alih penulisan</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Atur prioritas…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Ikuti atau berhenti mengikuti</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Gabungkan dengan percakapan lain…</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>Pisahkan percakapan di sini…</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Blokir atau buka blokir pelanggan</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>Jalankan makro…</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Salin tautan ke percakapan</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Buka di jendela tersendiri</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Cetak percakapan…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Simpan percakapan sebagai PDF…</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>Pilih percakapan ini</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>Pilih semua percakapan</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Hapus pilihan</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Tampilan berikutnya</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Tampilan sebelumnya</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>Ke tampilan tersimpan 1</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>Ke tampilan tersimpan 2</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>Ke tampilan tersimpan 3</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>Ke tampilan tersimpan 4</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>Ke tampilan tersimpan 5</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>Ke tampilan tersimpan 6</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>Ke tampilan tersimpan 7</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>Ke tampilan tersimpan 8</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>Ke tampilan tersimpan 9</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>Percakapan terkini berikutnya</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>Percakapan terkini sebelumnya</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ke kotak masuk</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Ke kontak</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>Buka tampilan ini di jendela tersendiri</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Tutup jendela</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Ukuran teks biasa</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Jangan ganggu</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Tampilkan notifikasi uji</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>Kunci Waypost</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>Buka papan SLA</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>Papan SLA di dinding (layar penuh)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>Buka penilaian dan tinjauan</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>Saya daring: beri saya percakapan baru</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>Saya sibuk: jangan beri yang baru</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Saya tidak di tempat</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>Simpan daftar ini sebagai CSV…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>blocked</source>
        <translation>diblokir</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Pelanggan tak dikenal</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>nomor yang sama dalam bentuk lain</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>akun WhatsApp yang sama</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>alamat email yang sama</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>nama sama, dan nomor yang berbeda satu angka</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>nama sama, dan hanya satu yang punya nomor</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Nomor pelanggan</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama belakang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Catatan tentang kontak</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Persetujuan pemasaran</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Tempat persetujuan diberikan</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Waktu persetujuan diberikan</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: setuju</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: menolak</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1: tanpa bukti</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>diperkecil</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>ponsel mungkin tidak dapat memutar jenis video ini di obrolan</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>File ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>File ini kosong.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>Balasan pertama</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Balasan berikutnya</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Kabar terbaru</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
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
        <translation>Hanya gambar JPEG, PNG, dan WebP yang ditampilkan. Simpan file untuk melihatnya di tempat lain.</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>Gambar ini terlalu besar untuk ditampilkan di sini. Simpan file untuk melihatnya di tempat lain.</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>Gambar ini rusak dan tidak dapat ditampilkan. Minta dikirim lagi.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaksi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Penugasan</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>Perubahan tim</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Pembukaan lagi</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Penundaan</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Penandaan sudah dibaca</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Pengiriman ulang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>The printer has taken nothing. Check it and try again.</source>
        <translation>Printer tidak menerima apa pun. Periksa dan coba lagi.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>File tidak dapat ditulis di sana. Pilih tempat lain.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>Balasan pertama</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Balasan berikutnya</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Kabar terbaru</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>sisa %1 mulai %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>dijeda, lewat %1</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>dijeda, sisa %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>lewat %1</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>ditepati, setelah %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>terlambat, setelah %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Selesai: %1.</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>Jatuh tempo: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Tenggat: %1.</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>Berhenti selama percakapan menunggu pelanggan atau ditunda.</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>Di luar jam kerja: berlanjut %1.</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Pembatas</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Sudah ditanya, belum dijawab</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>Sudah ditanya, tak dijawab dalam 7 hari</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Tidak ditanya: %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>pelanggan baru saja ditanya</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>percakapan berlanjut</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>ada tag yang melarang</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>jendela balasan tertutup dan tak ada templat disetujui yang cocok</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>pelanggan diblokir</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>pelanggan tidak mau menerima pesan</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>seorang rekan sedang menulis</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>pertanyaan tidak sampai ke pelanggan</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Rekomendasi (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Kepuasan (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1, 95%: %2–%3%</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1, 95%: %2 sampai %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>Belum ada pendapat kedua</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 nilai, κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Pelanggan tak dikenal</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Tak bertuan</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Tindak lanjuti</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>Anda menanganinya</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 menanganinya</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Sudah ditangani</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Tangani</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Tandai sudah ditangani</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 dari 100</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Pendapat kedua</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Milik Anda</translation>
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
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>hanya di relay</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>Panggilan ke pelanggan ini sedang berlangsung. Tunggu sampai selesai.</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>Perubahan tanpa bidang atau nilai.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>Kode terdiri dari huruf kecil, angka, dan garis bawah, diawali huruf.</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>Perintah memerlukan UUID sebagai id.</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>Percakapan memuat paling banyak 50 tag. Hapus beberapa dahulu.</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>File memerlukan UUID tersendiri.</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>File memerlukan SHA-256 dari byte-nya.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>Gambar grup harus lebih besar dari 192 piksel. Pilih yang lain.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>Gambar grup harus persegi. Potong dahulu.</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>Label terdiri dari 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>Daftar memuat 1 sampai 100 pilihan.</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>Pesan memerlukan saluran dan pengirim dengan nomor telepon atau id pengguna.</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>Pesan memerlukan id dari penyedia.</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>Pesan yang tidak menyebut penulisnya.</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>Pesan yang dikembalikan memerlukan id dan waktunya.</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>Pesan tanpa id yang dapat dipakai.</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>Catatan dapat memuat 16384 karakter. Persingkat, atau tulis dua catatan.</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>Catatan yang dikembalikan memerlukan id dan waktunya.</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>Pemberitahuan memerlukan digest dan tingkat info, warning, atau critical.</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>Penanda halaman daftar panjang tidak berlaku lagi. Muat ulang daftar.</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>Izin tidak diberikan atau dicabut. Periksa apa yang boleh dilakukan token dan akun mana yang dijangkaunya.</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>Reaksi, edit, dan penarikan memerlukan id penyedia sendiri dan id penyedia pesannya.</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>Bagian wajib pesan tidak ada. Lengkapi dan kirim lagi.</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>Pemulihan dihentikan sebelum selesai. Jalankan &quot;waypost-relay restore&quot; sekali lagi.</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>Sesi diawali satu hello dan jawabannya.</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>Jumlah penanda dalam pernyataan berbeda dari jumlah nilainya.</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>Status memerlukan id penyedia dari pesannya.</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>Status tanpa id atau kata.</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>File tersimpan memerlukan UUID dan SHA-256 dari byte-nya.</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>Tag terdiri dari 1 sampai 40 karakter.</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>Templat belum disetujui. Tunggu peninjauannya atau pilih yang lain.</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>Templat dengan nama itu sedang dihapus. Pakai nama lain atau tunggu empat minggu.</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>Teks templat tidak boleh diawali atau diakhiri variabel. Beri kata di sekitarnya.</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>Nomor uji hanya boleh menulis ke penerima dalam daftarnya. Tambahkan yang ini ke daftar di dasbor.</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>Salah satu teks templat terlalu panjang. Persingkat.</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>Sebuah nilai melanggar aturan templat, misalnya ganti baris. Perbaiki.</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>Sebuah nilai tidak cocok dengan templat: jenisnya salah, atau file kepalanya tidak ada. Perbaiki.</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>Sebuah nilai untuk templat tidak sah. Perbaiki.</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>Nilai memuat paling banyak 500 karakter.</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>Sebuah nilai dalam pesan tidak sah: nomor telepon, produk, panjang. Perbaiki dan kirim lagi.</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>Sebuah nilai lebih besar dari yang diterima database: 1 GB.</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>Pesan yang diterima penyedia memerlukan id dari penyedia.</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>Gema tanpa id atau penerima.</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>Entri tanpa perubahan.</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>Izin panggilan terlalu sering diperiksa. Dilanjutkan lebih lambat.</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>Panggilan tidak diaktifkan untuk nomor ini. Aktifkan di pengaturannya.</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>Panggilan dimatikan sementara karena mutu rendah. Tulis pesan saja.</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>Panggilan memerlukan batas pesan minimal 2000. Naikkan batasnya dahulu.</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>Panggilan memerlukan metode pembayaran yang sah. Tambahkan ke akun.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Pilih file dahulu.</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>Pilih kata sandi minimal 12 karakter, misalnya empat kata.</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>Pilih kata sandi paling banyak 128 karakter.</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>Pilih kata sandi dengan karakter yang lebih beragam.</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>Pilih templat dan bahasanya.</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>Pilih waktu mulai sekarang dan dalam setahun.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Pilih satu emoji.</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>Pilih salah satu: teks, angka, tanggal, daftar, atau kotak centang.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>Pilih salah satu peran: agen, supervisor, atau pemilik.</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>Pilih salah satu: mendesak, tinggi, normal, atau rendah.</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>Penyambungan panggilan terlalu lama. Coba lagi.</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>Pelanggan memblokir atau melaporkan nomor ini, jadi WhatsApp membatasinya. Hentikan kampanye dan periksa mutu nomor.</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>Database terenkripsi tidak dapat dibuka: SQLite tidak punya lapisan file untuk menampungnya.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>Masukkan frasa sandi perangkat ini.</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>Angka tentang templat sedang tidak tersedia. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>Angka tentang templat tidak diaktifkan. Aktifkan dahulu.</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>Angka tentang templat tidak dapat dimatikan lagi.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Beri nama.</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>Kembalikan 100 pesan dan catatan setiap kali.</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>Beri setiap saluran dalam konfigurasi sebuah id.</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>Beri setiap perintah UUID tersendiri.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>Grup tidak dapat dibuat sementara karena terlalu banyak pemasaran. Coba lagi beberapa hari lagi.</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>Tidak dapat disampaikan: nomor mungkin tidak ada di WhatsApp, memakai aplikasi yang sangat lama, atau belum menerima ketentuan. Hubungi pelanggan dengan cara lain.</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>Ini untuk nomor yang bukan milik kita.</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>Hanya berhasil untuk sebagian anggota. Lihat daftarnya dan ulangi untuk yang lain.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Lintang dari -90 sampai 90, bujur dari -180 sampai 180.</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>Buat id baru untuknya dan coba lagi.</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>Banyak orang sedang masuk. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>Pesan per detik melebihi yang boleh dikirim nomor ini. Dilanjutkan lebih lambat.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>Nama dan kata sandi tidak cocok. Periksa keduanya.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>Beri nama dengan huruf kecil, angka, dan garis bawah, diawali huruf.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Nama atau kata sandi salah.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Tidak ada jawaban lengkap tepat waktu.</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>Tidak bisa menelepon pelanggan ini lagi hari ini. Coba lagi besok.</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>Tidak dapat membuat grup lagi untuk nomor ini. Hapus satu dahulu.</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>Tidak ada suara dari pihak lain. Coba lagi.</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>Suara tidak dapat dikirim. Coba lagi.</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>Tidak ada yang punya id itu. Tampilkan daftar agen dan coba lagi.</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>Tidak ada yang boleh masuk dengan id itu. Tampilkan daftar agen dan coba lagi.</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>Tidak ada yang dikirim sampai pemilik mengonfirmasi.</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>Pesan lama dari aplikasi ponsel hanya dapat diminta pada hari pertama.</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>Pesan lama dari aplikasi ponsel sudah pernah diminta. Pesan itu hanya datang sekali.</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>Salah satu rekan yang Anda sebut tidak ada.</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>Salah satu tim tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>Hanya pesan tim ini yang gagal, atau yang hasilnya tidak diketahui, yang dapat dikirim ulang.</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>Hanya pemilik ruang kerja yang boleh melakukan ini. Minta bantuannya.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>Hanya pelanggan yang dapat mengirim pesan jenis itu. Kirim teks saja.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>Hanya pelanggan yang dapat mengirim pesan jenis itu.</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>Hanya templat pemasaran yang bisa lewat jalur ini. Kirim sebagai pesan biasa.</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>Hanya penulis pesan yang dapat mengedit atau menariknya.</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>Izin menelepon terlalu sering diminta. Tunggu sehari.</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>Versi program dan relay terlalu jauh berbeda. Perbarui yang lebih lama.</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>SIP tidak diaktifkan untuk nomor ini. Aktifkan di pengaturannya.</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>Sebutkan jenis filenya, misalnya image/png.</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>Pengiriman ditahan karena penyimpanan dipulihkan atau mundur.</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>Pengiriman dihentikan sekali lagi sejak itu. Periksa lagi dahulu.</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>Pengiriman berjalan lagi.</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>Dikirim dalam grup, bukan untuk Anda saja. Buka di ponsel.</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>Beberapa perubahan tidak sampai. Memintanya lagi.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>Beberapa pelanggan tidak dapat diblokir atau dibuka blokirnya. Lihat daftarnya dan ulangi untuk mereka.</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>Beberapa hari lama tidak sampai. Memintanya lagi.</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>Seseorang dapat berada di paling banyak 100 tim.</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>Orang lain sudah menjawab. Baca jawabannya, lalu kirim lagi jika balasan Anda masih cocok.</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>Orang lain sudah mengambil percakapan ini. Lihat siapa, lalu tugaskan lagi.</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>Audio dan stiker tidak memuat kata. Kirim kata-katanya sebagai pesan tersendiri.</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>Pakai minimal delapan karakter; beberapa kata lebih baik.</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>Templat masuk kategori yang salah, jadi WhatsApp membatasi akun untuk sementara. Perbaiki kategorinya.</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>Agen itu tidak ada atau tidak dapat masuk lagi. Pilih orang lain.</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>File itu tidak ada di relay. Lampirkan lagi.</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>Id itu milik pesan lain. Buat yang baru dan kirim lagi.</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>Itu sudah tidak ada di kotak keluar.</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>Itu terlalu banyak sekaligus. Sebentar lagi dilanjutkan.</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>Itu terlalu banyak untuk satu pesan. Persingkat, atau kirim beberapa bagian.</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>Anggota itu disebut dua kali. Hapus salah satu.</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>Orang itu bukan anggota grup.</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>Permintaan bergabung itu sudah tidak ada. Muat ulang daftar.</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>Tim itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>Templat itu tidak ada dalam bahasa ini atau belum disetujui. Pilih yang lain.</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>Nama pengguna itu sudah dipakai. Pilih yang lain.</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>Nilai itu tidak mungkin untuk pengaturan ini.</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>PIN dimasukkan terlalu cepat. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>Token akses kedaluwarsa atau dicabut. Masukkan yang baru ke konfigurasi relay.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>Jumlah templat akun sudah mencapai batas. Hapus beberapa dahulu.</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>Akun sudah terdaftar untuk ini. Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>Akun sedang dalam pemeliharaan sekitar satu menit. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>Akun terlalu banyak melakukan permintaan jam ini. Pengiriman dilanjutkan lebih lambat.</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>Akun belum boleh memiliki nama pengguna. Lihat alasannya di dasbor.</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>Akun tidak boleh menulis ke pelanggan di negara ini. Pakai cara lain untuk menghubunginya.</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>Akun mengirim templat pemasaran hanya lewat jalur lain. Pakai layanan pemasaran atau matikan pengaturan itu.</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>Batas per jam akun sudah habis. Pengiriman dilanjutkan lebih lambat.</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>Alamat bukan URL http atau https yang lengkap.</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>Jawaban ini bukan untuk permintaan ini.</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>Aplikasi tidak punya kemampuan yang diperlukan. Periksa izinnya di dasbor pengembang.</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>Daftar blokir mengalami gangguan. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>Daftar blokir penuh. Buka blokir seseorang dahulu.</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>Daftar blokir sedang diubah orang lain. Muat lagi.</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>Isi memuat lebih dari 1.000 pembaruan.</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>Isi tidak memuat entri.</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>Isi berupa JSON, tetapi bukan objek.</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>Isi lebih besar dari 3 MB.</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>Isi bersarang lebih dalam dari 64 tingkat.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>Isi bukan JSON.</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>Isi bukan tentang akun WhatsApp.</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>Bisnis tidak dapat menelepon pelanggan dari nomor atau negara ini. Tulis pesan saja.</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>Permintaan datang tanpa token akses. Masukkan token ke konfigurasi relay.</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>Panggilan tidak dapat disambungkan. Coba lagi.</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>Panggilan tidak dapat disiapkan. Coba lagi.</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>Panggilan dijawab, tetapi tidak ada suara. Coba lagi.</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>Sambungan panggilan gagal. Coba lagi.</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>Kode untuk nomor ini tidak dapat diverifikasi sekarang. Minta kode baru.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>Id perintah menjadi id pesan dan harus berupa UUID.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>Id perintah menjadi id catatan dan harus berupa UUID.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>Sambungan ke database terputus. Tidak ada yang ditulis; coba lagi.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>Sambungan ke relay terputus. Coba lagi bila sudah tersambung.</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>Kontak tidak punya nomor telepon maupun id pengguna. Tunggu sampai pelanggan menulis.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>Pelanggan sudah mengizinkan panggilan untuk seterusnya. Langsung telepon saja.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>Pelanggan belum mengizinkan panggilan. Minta izin dahulu.</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>Pelanggan menghentikan pesan pemasaran dari Anda. Jangan kirim.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>Pelanggan terakhir menulis lebih dari 24 jam lalu. Kirim templat saja.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>Pelanggan terakhir menulis lebih dari 24 jam lalu. Kirim templat, atau tunggu pelanggan menulis.</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>Pelanggan menulis lagi selagi balasan Anda menunggu. Baca dahulu, lalu kirim lagi jika masih cocok.</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>Aplikasi pelanggan tidak dapat menampilkan pesan jenis ini. Kirim teks biasa.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>File pelanggan tidak dapat diambil atau lebih besar dari 100 MB. Minta lagi yang lebih kecil.</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>Identitas keamanan pelanggan berubah. Pastikan siapa orangnya, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>Database membatalkan transaksi setelah kegagalan sebelumnya.</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>File tiba dalam keadaan rusak. Minta lagi nanti.</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>File tidak dapat dibawa ke relay. Lampirkan lagi.</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>File tidak dapat diunduh. Minta lagi nanti.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>File tidak tiba seperti saat dikirim. Kirim lagi.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>File tidak tiba seperti saat dikirim. Coba lagi.</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>File kosong atau tidak dapat dibaca. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>File lebih besar dari 100 MB. Perkecil.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>File lebih besar dari 100 MB.</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>File sudah tidak ada. Lampirkan lagi.</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>File masih dalam perjalanan ke relay. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>File terlalu besar untuk ditampilkan di sini.</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>Sistem file folder ini tidak dapat menyimpan database dengan aman. Pakai disk lokal.</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>Formulir tidak dapat diubah. Periksa dan coba lagi.</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>Formulir tidak dapat dihapus. Coba lagi.</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>Formulir tidak dapat diterbitkan. Periksa dan coba lagi.</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>Formulir tidak dapat dinonaktifkan. Coba lagi.</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>Formulir diblokir. Kirim tanpa formulir.</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>Formulir dibatasi beberapa pengiriman per jam. Yang berikutnya menunggu.</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>Formulir diblokir karena melanggar aturan. Ubah formulirnya.</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>Grup tidak ada atau Anda bukan anggotanya.</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>Grup hanya punya satu anggota. Tambahkan seseorang dahulu.</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>Grup penuh. Keluarkan satu anggota dahulu.</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>Grup ditangguhkan. Pakai pesan langsung.</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>Id itu milik file lain. Buat yang baru.</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>Jurnal tidak dapat dibaca sampai akhir. Pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>Jurnal sedang diverifikasi.</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>Kunci ini bukan kunci yang dipakai mengenkripsi data perangkat ini. Pasangkan lagi.</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>Kunci data perangkat ini hilang. Pasangkan lagi.</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>Keychain tidak lagi punya kunci untuk perangkat ini. Pasangkan lagi.</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>Pesan tidak dapat ditampilkan di sini. Buka di ponsel.</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>Pesan tidak dapat dibaca. Perbarui program yang mengirimnya.</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>Pesan ditujukan ke pengirimnya sendiri. Pilih penerima lain.</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>Metode atau header memuat byte yang tidak diizinkan HTTP di sana.</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>Nomor tidak dapat dipindahkan ke akun ini. Lihat alasannya di dasbor.</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>Nomor tidak dapat menerima kode pendaftaran sekarang. Lihat alasannya di dasbor.</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>Nomor ada di akun lain. Hapus dahulu dari sana.</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>Nomor sedang dalam pemeliharaan sebentar. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>Nomor tidak terdaftar dengan benar. Daftarkan lagi.</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>Nomor belum terdaftar di Cloud API. Daftarkan dahulu.</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>Nomor belum punya pengaturan teknis untuk panggilan. Lengkapi di dasbor.</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>Nomor tidak boleh memakai grup. Pakai pesan langsung.</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>Nomor harus diverifikasi lagi. Lakukan di dasbor.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>Nomor baru saja dihapus. Coba lagi lima menit lagi.</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>Pencabutan pendaftaran nomor belum tuntas. Cabut lagi.</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>Nomor terlalu sering didaftarkan. Coba lagi tiga hari lagi.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>Nama tampilan nomor belum disetujui. Mintakan persetujuannya dahulu.</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>Id nomor salah atau sudah dihapus. Periksa nomor di konfigurasi relay.</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>Pesanan tidak dapat beralih dari status sekarang ke status itu. Pilih status lain.</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>Pemilik aplikasi ponsel tidak membagikan pesan lama. Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>Potongan tidak berada di dalam file.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Program sedang ditutup.</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>Penyedia menyebut alamat file yang bukan miliknya.</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>Penyedia menyebut templat tanpa nama.</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>Layanan pendaftaran sedang tidak tersedia. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>Relay di alamat ini bukan relay yang mengundang Anda. Minta undangan baru, dan jangan lanjutkan jika ini terjadi lagi.</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>Relay tidak dapat menjangkau databasenya. Relay mencoba lagi sendiri.</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>Relay tidak memulai dengan salam pembuka. Perbarui program ini atau relay.</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>Relay tidak mendaftarkan perangkat ini. Minta undangan baru.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>Relay tidak menjawab. Periksa alamat dan jaringan.</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>Relay belum punya file ini. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>Relay tidak punya file ini. Minta agar diambil, atau lihat pesannya lagi.</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>Relay kehilangan percakapan ini. Minta supervisor mengembalikannya.</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>Relay punya pekerjaan melebihi kemampuannya. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>Relay tidak punya byte untuk file ini. Minta agar diambil lagi.</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>Relay berhenti menjawab.</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>Relay harus dijangkau sekali untuk membuka data perangkat ini.</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>Relay sedang sibuk. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>Relay mungkin sudah memilikinya: tidak dapat ditarik lagi.</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>Relay mengirim baris yang tidak cocok. Perbarui program ini atau relay.</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>Relay mengirim sesuatu yang bukan frame. Perbarui program ini atau relay.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>Relay dipulihkan dari cadangan dan tidak tahu lagi apakah ini sudah dikirim. Lihat apa yang diterima pelanggan, lalu kirim lagi atau biarkan.</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>Relay dihentikan sebelum ini sempat keluar. Coba lagi.</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>Layanan sedang tidak tersedia. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>Penyimpanan tidak dapat dibaca sekarang.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>Templat tidak dapat dipakai untuk pemasaran lewat jalur ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>Templat sudah ada dalam bahasa ini. Edit yang itu.</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>Templat memuat terlalu banyak variabel untuk kata sesedikit itu. Tambah kata atau kurangi variabel.</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>Templat dinonaktifkan untuk seterusnya. Pakai yang lain.</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>Templat dijeda karena mutu rendah. Pakai yang lain, atau tunggu sampai dilepas.</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>Templat masih disiapkan. Akan dicoba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>Templat masih ditinjau. Coba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>Templat memerlukan jumlah nilai yang berbeda. Isi setiap bidang.</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>Templat beserta nilainya terlalu panjang. Persingkat nilainya.</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>Kaki templat tidak sah. Perbaiki.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>Kepala templat tidak sah. Perbaiki.</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>Teks templat melanggar aturan WhatsApp. Edit templatnya.</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>Teks templat tidak sah. Perbaiki.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>Ketentuan pembayaran belum diterima. Terima di dasbor.</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>Token kekurangan izin. Beri izin perpesanan dan pengelolaan WhatsApp.</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>Token tidak boleh melakukan ini. Periksa izinnya.</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>PIN dua langkah salah. Masukkan yang benar.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>Nama pengguna itu milik halaman Facebook yang belum ditautkan. Tautkan dahulu.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>Nama pengguna itu milik akun Instagram yang belum ditautkan. Tautkan dahulu.</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>Nama pengguna harus dialihkan dahulu. Konfirmasi pengalihannya.</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>Ada masalah pembayaran pada akun. Periksa metode pembayaran, batas kredit, mata uang, dan zona waktu.</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>Sudah ada transaksi.</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>Tidak ada sambungan ke relay sekarang. Coba lagi bila sudah tersambung.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Tidak ada keychain di sini.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>Tidak ada keychain di komputer ini. Pilih frasa sandi: frasa ini melindungi data yang disimpan perangkat ini.</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>Saluran itu tidak ada. Pilih saluran tempat percakapan ini.</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>Saluran itu tidak ada. Sebutkan salah satu dari konfigurasi.</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>Percakapan itu tidak ada. Pilih dari daftar dan coba lagi.</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>File itu tidak ada. Minta yang ditampilkan suatu pesan.</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>Pesan itu tidak ada dalam percakapan ini. Pilih yang dapat Anda lihat.</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>Pengaturan itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>Tidak ada transaksi.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>Memori tidak cukup untuk menyimpan kata sandi dengan aman. Coba lagi.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>Tidak ada yang bernama itu. Lihat daftarnya lagi.</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>SQLite ini tidak dapat dikunci. Pasang versi 3.40 atau lebih baru.</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>SQLite ini tidak punya pencarian teks lengkap. Pasang yang memiliki FTS5.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>Akun ini tidak boleh masuk lagi. Tanyakan kepada pemilik ruang kerja.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>Jam komputer ini dimundurkan. Betulkan atau sambungkan ke relay.</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>Pelanggan ini tidak dapat ditelepon. Tulis pesan saja.</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>Perangkat ini terlalu lama tidak menjangkau relay. Sambungkan sekali untuk membuka datanya lagi.</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>Perangkat ini terkunci sekarang.</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>Perangkat ini tidak dikenal relay lagi. Pasangkan lagi.</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>Perangkat ini belum dipasangkan dengan relay.</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>Perangkat ini tidak dilindungi frasa sandi, atau terkunci.</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>Perangkat ini tidak boleh masuk lagi. Minta undangan baru kepada pemilik.</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>Ini bukan alamat pemasangan. Salin seluruh baris yang diawali &quot;waypost-pair:&quot;.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Ini bukan frasa sandinya. Coba lagi.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>Ini pemilik terakhir. Jadikan orang lain pemilik dahulu.</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>Pesan jenis ini memerlukan nomor telepon, dan pelanggan menyembunyikannya. Minta nomornya dahulu.</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>Kode pemasangan ini tidak dikenal, sudah dipakai, atau terlalu lama. Minta yang baru kepada pemilik.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>Kata sandi ini termasuk yang pertama dicoba orang. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>Relay ini tidak mengenal perintah itu. Perbarui relay, atau program yang memintanya.</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>Relay ini tidak mengenal pertanyaan itu. Perbarui relay, atau program yang memintanya.</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>Versi ini tidak mengenal jenis pesan itu. Pesan dilewati.</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>Cara kirim ini hanya untuk templat pemasaran. Kirim sebagai pesan biasa.</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>Terlalu banyak percobaan dari alamat ini. Coba lagi sejam lagi.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>Terlalu banyak percobaan. Tunggu, lalu coba lagi; sementara itu pemilik dapat memberi Anda kode pemasangan.</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>Terlalu banyak panggilan sekaligus. Coba lagi setelah beberapa selesai.</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>Terlalu banyak permintaan untuk aplikasi ini. Pengiriman dilanjutkan lebih lambat.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>Terlalu banyak permintaan grup. Dilanjutkan lebih lambat.</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>Terlalu banyak pesan ke pelanggan ini dalam waktu singkat. Yang berikutnya lebih lambat.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>Terlalu banyak PIN salah. Tunggu selama yang disebut WhatsApp.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>Terlalu banyak yang menunggu dikirim. Sambungkan ke relay dahulu.</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>Unggah file dahulu, lalu kirim pesan dengan id yang diberikan.</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>Tunggu sampai pesan terkirim, lalu beri reaksi.</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>Tunggu sampai pesan yang Anda kutip terkirim.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Menunggu keychain.</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>Yang akan diberitahukan terlalu panjang. Simpan dalam tabel.</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>WhatsApp meminta pelan-pelan. Nanti dilanjutkan sendiri.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>WhatsApp tidak dapat dijangkau. Minta file lagi nanti.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>WhatsApp tidak dapat dijangkau. Periksa sambungan internet relay, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>WhatsApp tidak menyampaikannya agar pelanggan tidak menerima terlalu banyak pemasaran. Tunggu sehari atau lebih; langsung mengirim lagi memperburuk keadaan.</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>WhatsApp tidak menyebut lokasi file. Minta lagi nanti.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>WhatsApp tidak menerima file. Coba lagi beberapa menit lagi.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>WhatsApp tidak menerima file: jenis salah, terlalu besar, atau rusak. Konversi dan kirim lagi.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>WhatsApp tidak memahami sebagian pesan, atau hal yang disebutnya tidak ada. Ubah pesan dan kirim lagi.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>WhatsApp tidak mendukung pesan jenis ini di sini. Kirim jenis lain.</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>WhatsApp menemukan kesalahan dalam pesan tanpa menyebut letaknya. Periksa dan kirim lagi.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>WhatsApp mengalami gangguan sendiri. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>WhatsApp mengalami gangguan tak dikenal. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>WhatsApp mengunci akun. Lihat status kesehatannya dan ajukan banding di sana.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>WhatsApp membatasi akun karena melanggar aturan. Lihat halaman mutu akun dan ajukan banding di sana.</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>WhatsApp sedang mati atau kelebihan beban. Akan dicoba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>WhatsApp mengecualikan pelanggan ini dari pemasaran untuk percobaan. Jangan kirim lagi.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>WhatsApp tidak lagi menerima token akses. Masukkan yang baru ke konfigurasi relay.</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>WhatsApp menolak token akses. Masukkan yang sah ke konfigurasi relay.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Tulis angka.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dahulu.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>Tulis tanggal sebagai tahun-bulan-hari: 2026-03-31.</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>Anda dapat mengembalikan yang Anda tulis sendiri. Untuk sisanya, mintalah supervisor.</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>Anda telah dikeluarkan. Minta undangan baru kepada pemilik.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>Anda memblokir pelanggan ini. Buka blokirnya dahulu, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>Anda sudah mencari banyak nomor. Tunggu semenit sebelum yang berikutnya.</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>Terlalu banyak unggahan Anda yang belum selesai. Selesaikan, atau tunggu sampai dibuang.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>Peran Anda tidak boleh melakukan ini. Minta supervisor atau pemilik.</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>Balasan siap pakai memuat paling banyak 10 file.</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>Balasan siap pakai memerlukan UUID.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>Percakapan tidak dapat digabungkan ke dirinya sendiri. Pilih yang lain.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>Percakapan memiliki paling banyak 100 pengikut.</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>File paling besar 200 MiB. Bagi menjadi beberapa file.</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>Makro memuat 1 sampai 20 tindakan.</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>Makro memerlukan UUID.</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>Makro mengirim paling banyak satu balasan.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>Nama terdiri dari 1 sampai 100 karakter.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Nama memuat paling banyak 120 karakter.</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>Tampilan baru memerlukan id baru (UUID).</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>Catatan tentang kontak memuat paling banyak 4.000 karakter.</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>Catatan dapat menyebut paling banyak 50 rekan dan tim.</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>Seseorang memegang percakapan ini sekarang. Tidak ada yang dikirim otomatis.</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>Urutan berupa angka dari 1 sampai 10.000, atau 0 untuk tidak ada.</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>Panduan memuat paling banyak 200 kata yang dihindari.</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>Tanda kutip atau kurung belum ditutup. Dianggap berlaku sampai akhir.</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>Balasan dapat ditahan selama 0, 5, 15, atau 30 detik.</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>Segmen mencari sesuatu, paling banyak 500 karakter.</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>Segmen untuk Anda atau untuk semua orang.</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>Segmen memerlukan id tersendiri.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>Nama segmen terdiri dari 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>Pintasan terdiri dari 1 sampai 40 huruf, angka, &quot;-&quot; dan &quot;_&quot;, tanpa spasi.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>Judul terdiri dari 1 sampai 100 karakter.</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>Nama tampilan terdiri dari 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>Impor membawa 1 sampai 200 baris sekaligus.</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>Balasan siap pakai lain di sana memakai pintasan ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>Pilih 1 sampai 1000 pesan untuk dipindahkan.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>Pilih waktu dalam setahun.</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>Pilih salah satu kode penutupan ruang kerja.</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>Pilih salah satu: waktu, balasan, atau jendela.</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>Pilih cakupan, urutan, dan lencana dari yang ada.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>Pilih dua kontak yang berbeda.</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>Pilih kapan aktif lagi: dengan begitu tidak ada yang akan mengaktifkannya.</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>Pilih tempat ditawarkan: balasan, catatan, atau keduanya.</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>Pilih siapa yang boleh memakai: saya, tim, atau semua orang.</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>Kontak tidak punya bidang bernama itu. Lihat daftarnya lagi.</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>Sebentar lagi keluar. Tarik kembali dahulu.</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>Sudah dikirim atau ditarik kembali.</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>Sebutkan nomor yang dihubungi pelanggan, paling banyak 50.</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>Tidak ada pesan yang memotong penundaan. Pilih waktu.</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>Tidak ada yang menyebut Anda di sana. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Tidak ada yang terekam. Periksa mikrofon dan rekam lagi.</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>Salah satu tim yang Anda sebut tidak ada.</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>Hanya penulisnya yang dapat mengirim. Batalkan dan tulis balasan Anda sendiri.</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>Hanya penulisnya atau supervisor yang dapat menarik kembali.</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>Hanya pembuat tampilan ini, supervisor, atau pemilik yang dapat melakukannya. Simpan sebagai milik Anda.</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>Hanya penanggung jawab percakapan yang boleh menjawab di sini. Tugaskan ke diri Anda dahulu.</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>Percakapan lain digabungkan ke yang ini. Urungkan dahulu, atau gabungkan yang lain ke yang ini.</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>Orang dan program menulis dengan perintahnya masing-masing.</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>Sebutkan isi tampilan: 1 sampai 512 karakter, dengan sesuatu yang dicari.</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>Sebutkan kolom mana yang berisi nomor, alamat email, atau nomor pelanggan.</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>Atur 100 atribut setiap kali.</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>Orang lain sedang menjawab. Amati, tinggalkan catatan, atau ambil alih.</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>Atribut itu tidak dipakai lagi: nilainya hanya dapat dihapus.</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>Rekan itu tidak dapat melihat percakapan ini. Minta supervisor memberinya akses.</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>Id itu milik percakapan lain.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Itu melebihi daya tampung satu pencarian. Sisanya diabaikan.</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>Itu bukan hak Anda untuk mengubah. Minta supervisor, atau simpan satu untuk Anda atau tim Anda.</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>Makro itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>Segmen itu milik orang lain. Simpan milik Anda sendiri.</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>Balasan siap pakai makro ini sudah tidak ada. Ubah makronya.</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>File kartu paling besar 1 MB. Keluarkan beberapa orang darinya.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>Id perintah menjadi id percakapan dan harus berupa UUID.</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>Kontak dengan nomor pelanggan atau alamat email ini punya nomor lain. Ubah di sana, atau hilangkan kuncinya.</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>File memerlukan satu baris nama kolom dan minimal satu baris di bawahnya.</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>Jendela balasan ditutup dalam satu jam atau sudah ditutup. Pilih waktu saja.</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>Tidak ada atribut bernama itu. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>Tidak ada vCard lengkap di dalamnya. Pilih file .vcf.</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>Tidak ada nomor, alamat email, atau nomor pelanggan untuk mengenali kontak ini.</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>Balasan siap pakai itu tidak ada. Lihat daftarnya lagi.</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>Kontak itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>Nomor itu tidak ada. Sebutkan nomor yang dihubungi pelanggan.</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>Tim itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>Tampilan itu sudah tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>Ini dua pelanggan. Jika orangnya sama, gabungkan kontaknya dahulu, lalu percakapannya.</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>Kontak ini sudah menjadi bagian kontak lain. Batalkan penggabungan itu dahulu.</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>Percakapan ini tidak digabungkan ke percakapan lain.</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>Percakapan ini digabungkan ke percakapan lain. Lanjutkan di sana.</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>Pelanggan ini diblokir. Buka blokirnya dahulu, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>Ini bukan nomor dengan kode negara. Pilih negara asal nomor.</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>Nomor ini tidak mungkin ada.</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>Versi ini tidak mengenal tindakan itu. Perbarui Waypost.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>Tulis teks atau lampirkan file.</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>Tulis alamat email sebagai nama@example.com.</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>Tulis bahasa sebagai kode: en, pt-BR.</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>Tulis waktu sebagai tahun-bulan-hari: 2026-03-31.</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>Anda punya 200 tampilan. Hapus satu dahulu.</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>Peran Anda tidak boleh melakukannya. Minta supervisor.</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>Satu kalender memuat paling banyak 1.000 hari khusus. Hapus yang sudah lewat.</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>Nama kalender terdiri dari 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>Kapasitas adalah bilangan bulat dari 0 sampai 1000.</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>Catatan bimbingan paling banyak 8.192 karakter.</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>Seorang rekan sudah mengambil tinjauan ini. Ambil yang lain.</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>Syarat tentang atribut menyebut atribut dan nilainya.</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>Satu hari memuat paling banyak 96 rentang waktu. Gabungkan yang bersambung.</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>Jam satu hari adalah daftar paling banyak 96 rentang waktu: [[&quot;09:00&quot;, &quot;17:00&quot;]].</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>Satu tingkat melakukan satu sampai sepuluh hal dari daftar.</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>Tingkat paling jauh 31 hari sebelum atau sesudah tenggat.</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>Kalender baru memerlukan id baru (UUID).</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>Satu catatan memuat paling banyak 10 berkas. Masukkan sisanya ke catatan lain.</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>Satu kebijakan memuat paling banyak 20 tingkat, masing-masing untuk salah satu jamnya.</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>Kebijakan memerlukan id sendiri.</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>Nama kebijakan terdiri dari 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>Kartu penilaian memiliki 1 sampai 30 kriteria, masing-masing dengan kata, bobot 1 sampai 100 dan nilai hingga 1 sampai 10.</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>Nama kartu penilaian 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>Keahlian terdiri dari 1 sampai 40 karakter: sebuah tag, atau bahasa seperti es.</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>Survei menyebut paling banyak 200 tim dan 200 tag.</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>Survei menunggu paling lama sehari, dan menanyai pelanggan paling banyak sekali dalam 0 sampai 366 hari.</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>Nama survei 1 sampai 60 karakter.</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>Target berada antara satu menit dan 366 hari.</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>Satu minggu berisi jam tujuh hari, mulai Senin; [] untuk hari libur.</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>Tambahkan pendapat pertama sebelum yang kedua.</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>Paling banyak 20 percakapan seorang agen diambil per minggu, dan paling jarang setiap ke-100 dua kali.</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>Kalender hingga 1 MB dapat dibaca. Ekspor lebih sedikit tahun.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>Pilih 1 sampai 20 tahun, antara 1970 dan 2199.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>Pilih zona waktu dari daftar: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>Pilih salah satu dari manual, round_robin, balanced, dan skills.</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>Pilih salah satu dari online, busy, dan away.</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>Pilih kepuasan (CSAT) atau rekomendasi (NPS).</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>Pilih dulu zona waktu kalender.</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>Jam dapat berhenti selama percakapan tertunda atau ditunda.</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>Jawaban pertama dan berikutnya tidak pernah berhenti: pelanggan sedang menunggu.</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>Berikan daftar paling banyak 100 keahlian.</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>Berikan angka untuk setiap prioritas yang memilikinya.</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>Beri nilai tiap kriteria atau nyatakan tidak berlaku; satu harus berlaku.</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>Jam dimulai sebelum berakhir, antara 00:00 dan 24:00. Yang melewati tengah malam ditulis dua: sampai 24:00, dan dari 00:00 hari berikutnya.</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>Jam berlaku sejak suatu saat antara 1970 dan 2199.</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>Tidak ada yang memegang percakapan ini. Tugaskan kepada seseorang.</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>Tak seorang pun meninjau pekerjaannya sendiri. Serahkan kepada rekan.</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>Hanya percakapan yang sudah ditutup yang dapat ditinjau.</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>Hanya berkas yang dapat dilampirkan pada catatan.</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>Janjikan setidaknya satu waktu, dalam detik atau hari kerja.</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>Target berlaku untuk urgent, high, normal, dan low.</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>Kalender itu tidak ada. Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>Perangkat itu sudah tidak masuk. Tampilkan daftar perangkat lagi.</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>Alamat untuk peringatan dimulai dengan https:// dan tidak memuat pengguna.</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>Berkas ini menutup lebih dari 1.000 hari. Pilih lebih sedikit tahun, atau berkas lain.</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>Kata-kata survei paling banyak 900 karakter di tiap bahasa, hingga 40 bahasa.</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>Ada 200 kalender. Hapus satu dulu.</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>Sudah ada 200 kebijakan. Hapus satu dulu.</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>Sudah ada 50. Hapus satu dahulu.</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>Jawaban pelanggan itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>Kalender itu sudah tidak ada. Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>Tidak ada kalender seperti itu. Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>Tidak ada kebijakan seperti itu. Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>Tinjauan itu sudah tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>Kartu penilaian itu sudah tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>Survei itu sudah tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>Percakapan ini bukan milik siapa pun. Tugaskan dahulu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>Perangkat ini telah dikeluarkan. Sandingkan lagi untuk melanjutkan di sini.</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>Berkas ini milik catatan yang tidak dilihat pelanggan. Lampirkan lagi untuk mengirimnya.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>Ini bukan berkas iCalendar. Ekspor hari libur sekali lagi, sebagai &quot;iCalendar&quot; atau &quot;.ics&quot;.</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>Tinjauan ini sudah diberikan, dan yang diberikan tetap.</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>Dua rentang waktu dalam sehari bertumpang tindih. Gabungkan atau pisahkan.</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>Dua tingkat dari satu kebijakan tidak boleh memiliki id yang sama.</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>Yang baru perlu id baru (UUID).</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>Dengan jam ini tim tidak pernah bekerja, dan tidak ada yang akan jatuh tempo. Beri jam pada setidaknya satu hari.</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>Hari kerja memerlukan kalender; satu target memuat 1 sampai 366 hari kerja.</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>Tulis rentang waktu sebagai dua jam: [&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>Tulis hari khusus sebagai tahun-bulan-hari, dari 1970 sampai 2199: 2026-12-25.</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>Tulis pertanyaan bagi pelanggan yang bahasanya tidak diketahui.</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>Anda memberi pendapat pertama untuk percakapan ini. Yang kedua dari orang lain.</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>Tidak berdurasi, atau berlangsung lebih dari satu tahun.</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>Awalnya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>Cara pengulangannya tidak dapat dijabarkan.</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>Dua hari khusus memiliki tanggal yang sama. Simpan salah satunya.</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>Sebutkan kanal yang templatnya dibaca.</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>Konfigurasi relay tidak memuat account_id untuk kanal ini. Tambahkan agar templatnya dapat didaftar.</translation>
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
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Diputar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak terkirim</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 jam %2 mnt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 hr</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 hr %2 jam</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Note by %1</source>
        <translation>Catatan oleh %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Aplikasi ponsel</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n pesan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>waktu dalam %1</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>pesan yang lebih lama tidak ada di sini</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>Sering diteruskan</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Diteruskan</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>Pelanggan menghapus ini. Hanya tim Anda yang masih melihatnya.</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Catatan · %1</translation>
    </message>
    <message>
        <source>Note · %1 → @%2</source>
        <translation>Catatan · %1 → @%2</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Lihat keduanya</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>WhatsApp tidak menerimanya.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>Belum diketahui apakah pesan sampai. Mengirim lagi bisa menggandakannya.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>diedit %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>Salin posisi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Dibagikan atas permintaan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Memilih dari daftar</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>Menekan tombol</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>Pesanan · 1 barang</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>Pesanan · %n barang</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>Produk dari katalog</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Lihat katalog</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Lihat barang</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>Templat · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>Pesan jenis yang belum dikenal Waypost</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Tampilkan yang datang</translation>
    </message>
    <message>
        <source> s</source>
        <translation> dtk</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>Jawaban atas permintaan panggilan</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Formulir diisi</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>Datang dari postingan</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>Datang dari iklan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Draf:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>Jawaban atas pesan yang tidak ada di sini</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>Lebih lama dari kotak masuk ini.</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <translation>Catatan oleh %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Pesan suara</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Daftar pilihan</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>Pemberitahuan WhatsApp</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Pesan jenis tak dikenal</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Menunggu %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Ditutup · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Ditunda sampai %1</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Menunggu pelanggan</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>Anda melepas penanggung jawabnya</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>%1 melepas penanggung jawabnya</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>Anda menugaskannya ke diri sendiri</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>%1 menugaskannya ke Anda</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>Anda menugaskannya ke %1</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 menugaskannya ke %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>%1 menambahkan tag %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>%1 menghapus tag %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>%1 menambahkan %2 dan menghapus %3</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>%1 mengeluarkannya dari tim</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 memindahkannya ke %2</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 menyelesaikannya</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>%1 menyelesaikannya sebagai “%2”</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Belum ada pesan</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>Pelanggan memulai percakapan</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>%1 memulai percakapan</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 mengatur prioritas ke %2</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>Pelanggan menulis lagi: dibuka lagi</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 membukanya lagi</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Teratasi</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>Pelanggan tidak menjawab</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Jendela ditutup</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>Jendela ditutup dalam %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n di kotak keluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>ada draf</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 sedang menulis…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n orang sedang menulis…</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Dipilih: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 sedang melihatnya</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>Keluar dalam %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>%1 mengirim ini dalam %2</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>%1 menjadwalkan ini untuk %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>Dijadwalkan untuk %1. Diperiksa lagi sebelum keluar.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Ubah waktu</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Tidak jadi keluar.</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>%1 menarik balasan sebelum keluar</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>%1 mengambil alih dari %2</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>%1 memisahkan ini dari percakapan lain</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>Pelanggan menulis lagi: sesi baru</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>%1 memulai sesi baru</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>Pelanggan menulis: penundaan berakhir</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>Penundaan berakhir</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>%1 menggabungkan ini ke percakapan lain</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 menggabungkan percakapan lain ke yang ini</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>%1 membatalkan penggabungan</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>%1 memisahkan %n pesan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>%1 menundanya sampai pelanggan menulis</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>%1 menundanya sampai sesaat sebelum jendela balasan ditutup (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>%1 menundanya sampai %2</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>%1 menambahkan pengikut: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>%1 menghapus pengikut: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 mengatur %2</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>Mengunggah: %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>terakhir menangani pelanggan ini</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>giliran berikutnya</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>paling sedikit pekerjaan</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>punya keahliannya</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>penanggung jawabnya pergi</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>tidak ada yang bekerja untuk daftar ini</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>tidak ada yang daring</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>tidak ada yang bertugas</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>tidak ada yang hadir punya keahliannya</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>semua sudah penuh</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>lebih dulu untuk yang terakhir menangani pelanggan ini</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>yang bisa mengambil telah mengembalikannya</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>penanggung jawabnya pergi tetapi sudah mulai menjawab, jadi seseorang memutuskan</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>beban %1 dari %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>punya %1</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>Kembali ke daftar tunggu</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>Kembali ke daftar tunggu: %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>Diberikan kepada %1</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>Diberikan kepada %1: %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>Menunggu: tidak ada yang bisa mengambilnya</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Menunggu: %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>Tidak ada lagi yang dijanjikan</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>Dijanjikan menurut kebijakan %1</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 terlambat: sejak %2</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 jatuh tempo %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>%1 tidak ditepati: tenggat %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>%1 meminta Anda melihatnya</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>%1 meminta %2 melihatnya</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>Pelanggan ditanya bagaimana rasanya</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>Pelanggan memberi %1 dari %2</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>Pelanggan tidak memberi penilaian</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>Terima kasih telah menulis! Saya sedang memeriksanya sekarang. *Mohon tunggu sebentar.*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>Memulai relay dan sandbox…</translation>
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
        <translation>Folder untuk uji coba tidak dapat ditulis. Pilih yang lain dengan --home.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>%1 tidak dapat dimulai. Apakah terpasang di samping program ini?</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>%1 telah berhenti. Pesan terakhirnya ada di terminal.</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>Relay atau sandbox tidak dimulai dalam setengah menit. Coba lagi; pesannya ada di terminal.</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>Toko percobaan</translation>
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
        <translation>Versi</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Dibuat dengan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1: %n percakapan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgentsTable</name>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Beban</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Percakapan terbuka menurut bobotnya terhadap kapasitas agen, dari semua tim dan saluran.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Percakapan yang kini terbuka dan kapasitas agen, dari semua tim dan saluran.</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>Balasan p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>Selesai / jam</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>Percakapan yang ditutup dalam periode ini per jam saat agen menulis kepada pelanggan atau menutup satu.</translation>
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
        <translation>Agen</translation>
    </message>
    <message>
        <source>Nobody of this team may sign in</source>
        <translation>Tak seorang pun dari tim ini boleh masuk</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
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
        <translation>File terlampir</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>Tidak dapat ditulis ke disk. Kosongkan ruang dan coba lagi.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>tempelan</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>suara</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>Paling banyak %n berkas sekaligus. Kirim yang ini dulu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>Ketersediaan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>Sudah beberapa saat tidak disentuh. Gerakkan penunjuk untuk mengakhirinya.</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>Anda di luar giliran: tidak ada yang baru diberikan</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>Apakah Anda mendapat percakapan baru</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Ketersediaan: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>Anda mendapat percakapan baru</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>Anda simpan milik Anda tanpa yang baru</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>yang belum mulai dijawab berpindah ke orang lain setelah beberapa saat</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BacktestDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Test on the past</source>
        <translation>Uji dengan masa lalu</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>Janji atau tim</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>Terlewat seperti adanya</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>Terlewat dengan kebijakan ini</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>Yang akan terlewat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>Sesi dari</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>Menurut jam jatuh tempo</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>Dianggap semua menjawab saat mereka menjawab. Dengan janji lain, hasilnya mungkin berbeda.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Menghitung…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>Untuk %n lainnya tidak bisa diketahui lagi: tag, atribut, dan segmen tidak disimpan bersama sesi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Semua janji</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Tanpa tim</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>tim yang sudah tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>Cocok untuk %n dari %1 sesi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Alihkan</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Colek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 menunggu seseorang lagi.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 kini ditangani %2.</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>%1 diminta melihat %2.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>&amp;Buka di kotak masuk</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>&amp;Colek %1</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Tugaskan ke &amp;saya</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>&amp;Tugaskan ke</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>&amp;Alihkan ke</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>Papan SLA</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Dinding</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>Layar penuh, di layar kedua bila ada</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Semua %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>Sejak dibuka</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>Umur apa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>Kini terbuka, menurut lama sejak dibuka.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>Target %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Semua tim</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Tanpa tim</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Semua saluran</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>Lama waktu menurut jam buka yang dijanjikan; mati: menurut jam dinding</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1, jam kerja</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA terpenuhi, %n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>Belum ada janji, jadi belum ada jam yang berjalan. Kebijakan mengatur seberapa cepat pelanggan dijawab; papan ini sudah menghitung yang lain.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Buat kebijakan</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>Langsung · perubahan terakhir %1 lalu</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>Tidak terhubung · perubahan terakhir %1 lalu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>Papan SLA</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>Papan SLA di dinding</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>Bunyi saat janji terlewat</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>Tutup dinding</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA terpenuhi, %n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>Senyap: tanpa bunyi saat janji terlewat</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Pratinjau: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>Tugaskan yang dipilih</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>Tunda yang dipilih</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>Selesaikan yang dipilih</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>Tindakan lain untuk yang dipilih</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Hapus pilihan</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Percakapan terpilih</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Tambah tag…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>Tag untuk %n percakapan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>Tombol untuk menjawab</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Kepala (opsional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Kaki (opsional)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Tombol %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>Pilihan lebih banyak: buat daftar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>Janji dan giliran menghitung jam kalender. Yang disimpan berlaku sejak saat itu; yang sudah diukur tetap.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Jam kantor</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>Ketik kota untuk menemukannya. Waktu musim panas mengikuti sendiri.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Hari khusus</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>Impor hari libur…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>Impor hari khusus dari berkas iCalendar</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>Dari berkas iCalendar (.ics): sehari penuh berarti tutup, lainnya tutup selama waktunya.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Simpan kalender</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Hapus kalender</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>Sebanyak apa pun rentang sehari: 9:00–12:30, 13:30–18:00. Yang melewati tengah malam jadi dua: 18:00–24:00 dan esoknya 0:00–2:00.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>Selasa sampai Jumat seperti Senin</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Kalender baru</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Versi %1, disimpan %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>Jam salah satu hari tidak terbaca.</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>Belum ada semenit pun yang buka.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Contoh: %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>Jam salah satu hari tidak terbaca. Tulis seperti 9:00–12:30, 13:30–18:00.</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Beri nama kalender.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Impor hari libur</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>%n hari diambil dari berkas. Simpan untuk memakainya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%n tidak bisa dipakai: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>Balasan siap pakai</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Balasan siap pakai baru</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Pintasan, diketik setelah /</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>Teks, dengan variabel seperti {{contact.first_name|there}}</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Ditawarkan di</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>Makro yang dijalankan Ctrl+Enter bersamanya</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>Kata lain untuk menemukannya</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>Bahasa, misalnya pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Balasan dan catatan</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Tambah file…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Lepas file</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Tambah file</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>{{%1}} menghentikan pengiriman bila tak ada nilainya: beri cadangan, misalnya {{%1|there}}.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Kartu kontak</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Rekan</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>Pilih rekan…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisasi (opsional)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>Alamat email (opsional)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>Dari file vCard…</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Hapus orang yang dipilih</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>Orang yang dikirim</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Kartu memerlukan nama.</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>Pilih file vCard</translation>
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
        <translation>sesuatu yang dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Belum ada</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Belum dikirim.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ke sana</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: selesai</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Enter menyisipkan · Ctrl+Enter juga menjalankan makronya · Esc menutup</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Enter menyebut mereka · Esc menutup</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>Penulis pesan</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>Tulis kepada rekan Anda. Pelanggan tidak pernah melihatnya.</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Tulis balasan…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Apa yang ditulis</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Lampirkan file</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>Kirim &amp; selesaikan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>Jendela 24 jam sudah ditutup: hanya templat yang boleh dikirim.</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>Pelanggan ini belum menulis. Pesan pertama harus berupa templat.</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>Pesan terakhir pelanggan lebih dari 24 jam lalu. WhatsApp hanya menerima templat sampai ia menjawab.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>kelebihan %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tambah catatan</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Buka percakapan dahulu.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dahulu.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>Jendela 24 jam sudah ditutup.</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Ada file yang belum siap, atau tidak akan diterima WhatsApp. Hapus atau tunggu.</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Cara kirim lainnya</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>Kirim &amp;&amp; lanjut</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Kirim nanti…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Balasan siap pakai</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>Kirim &amp;&amp; selesaikan</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>Ada berkas yang belum siap. Hapus atau tunggu.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>Lampirkan dan lainnya</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Rekam pesan suara</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Pesan suara</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Tempat…</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>Kartu kontak…</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>Tombol…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Daftar…</translation>
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
        <translation>%1 menyimpan · %2 menyebut</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nama</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 mengirim · %2 baris baru</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontak</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Dihubungi di</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Yang diketahui tim</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Mungkin orang yang sama</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>menyebut diri “%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>diblokir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Waktu setempat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>disembunyikan WhatsApp</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Salin %1</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · digabungkan pada %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Batalkan penggabungan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>Pilih kontak untuk melihat siapa orangnya.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>Peran Anda tidak menampilkan ini secara lengkap.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Yang diketahui tim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>en, pt-BR</translation>
    </message>
    <message>
        <source>About this contact</source>
        <translation>Tentang kontak ini</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>Tentang kontak ini. Hanya tim yang melihatnya.</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Belum ada nama</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>Nama, nomor, email…</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>Simpan pencarian ini sebagai segmen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Cari kontak</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Tidak ada siapa pun</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>Kontak muncul saat pelanggan menulis, atau saat Anda mengimpor file.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>Coba kata lebih sedikit, atau attribute.&lt;nama&gt;:nilai, created:&gt;2026-01-31, is:blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontak</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Jendela balasan</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>Pesanan dalam pesan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Percakapan lain</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Pelanggan sejak %1</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>1 barang · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>%n barang · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka lagi</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Sekali</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>Gratis setelah iklan</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>Balasan gratis</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Belum pernah dibuka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>Hanya templat</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>Buka percakapan untuk melihat siapa yang menulis.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Yang diketahui tim</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>likely; see Contacts</source>
        <translation>mungkin; lihat Kontak</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Semua kontak</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 kini menjadi satu kontak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Simpan sebagai segmen</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>Nama segmen. Semua orang di ruang kerja melihatnya.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>File CSV (*.csv *.txt *.tsv);;Semua file (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Ekspor kontak</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>File tidak dapat ditulis: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Tindakan lain</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Tampilkan atau sembunyikan detail</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Penanggung jawab: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Tim: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>Cari pesan dan orang</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Percakapan: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>Tidak ada yang milik Anda saat ini</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>Buka “Belum ditugaskan” dan ambil yang paling lama.</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>Semua sudah ada penanggung jawabnya</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>Percakapan baru muncul di sini lebih dahulu.</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>Tidak ada jawaban yang ditunggu dari pelanggan</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>Percakapan yang sudah Anda jawab menunggu di sini.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Tidak ada yang ditunda</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>Tekan H dalam percakapan untuk menyisihkannya sampai nanti.</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>Tidak ada draf, kotak keluar kosong</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>Yang Anda mulai dan belum dikirim disimpan di sini.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Belum ada yang diselesaikan</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>Tekan E dalam percakapan yang sudah selesai.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Belum ada percakapan</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>Saat pelanggan menulis ke nomor Anda, percakapannya muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>Tidak ada yang cocok dengan tampilan ini</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>Yang kemudian cocok muncul di sini dengan sendirinya.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Tidak ada yang terlambat</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>Sejauh ini semua janji ditepati.</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>Tidak ada yang jatuh tempo dalam 15 menit</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>Yang menjadi tenggat muncul di sini sendiri.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Gabungkan dengan percakapan lain</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>Semua yang ditulis di sini juga akan ada di percakapan yang lain dan berlanjut di sana. Tidak ada yang hilang, dan Anda dapat mengurungkannya.</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>Percakapan lain pelanggan ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>Pelanggan ini tidak punya percakapan lain.</translation>
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
        <translation>Pilih percakapan</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J dan K menelusuri daftar, Enter membuka, R membalas, Ctrl+K melompat ke mana saja.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>sisa %n karakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Nilai tertinggi</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 menggagalkan semua</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Tambah kriteria</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Keluarkan yang dipilih</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>Tulis seperti 9:00–12:30, 13:30–18:00. Kosong: tutup.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>Supervisor dan pemilik yang menentukan ini. Anda bisa melihatnya.</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>Supervisor dan pemilik yang menentukan ini.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DesktopBanners</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeviceList</name>
    <message>
        <source>Your devices</source>
        <translation>Perangkat Anda</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Perangkat tim Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n perangkat</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>perangkat ini</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum terlihat</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>terakhir terlihat %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>Ya, keluarkan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Aplikasi ponsel</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Tidak di tempat</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
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
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Menunggu sejak</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Janji</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Buka di kotak masuk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>Tidak ada yang dihitung di sini</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>dibuka %1</translation>
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
        <translation>Kemungkinan duplikat</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>Tidak ada kontak yang mirip kontak lain.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gabungkan…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Cari emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Tidak ada emoji bernama itu</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Warna kulit</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Tanpa warna kulit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Agak terang</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Agak gelap</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · baru dipakai</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>Emoji bernama itu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>Salin %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FileCard</name>
    <message>
        <source>Send smaller</source>
        <translation>Kirim diperkecil</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>Sebagai dokumen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dengarkan</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1: terlalu besar untuk foto</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Mengambil file…</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>Pesan suara, %1</translation>
    </message>
    <message>
        <source>%1, as a document</source>
        <translation>%1, sebagai dokumen</translation>
    </message>
    <message>
        <source>%1, as a document: %2</source>
        <translation>%1, sebagai dokumen: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FirstRun</name>
    <message>
        <source>Welcome to Waypost</source>
        <translation>Selamat datang di Waypost</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>Memulai relay dan sandbox di komputer ini, dengan pelanggan rekaan yang menulis, membeli, dan mengeluh. Tidak perlu akun WhatsApp dan tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Coba sandbox</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Bergabung dengan tim Anda</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>Alamat pemasangan</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nama perangkat ini</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>Pasangkan perangkat ini</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Memasangkan…</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>Minta alamat penyandingan (%1) kepada pemilik. Berlaku sekali, selama %2 menit, dan memberi tahu perangkat ini relay mana yang dipercaya.</translation>
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
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Bahasa program</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>Yang ditulis pelanggan tetap seperti aslinya.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>Teks percakapan</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>Ctrl dan + atau - berfungsi sama saat Anda membaca; Ctrl dan 0 mengembalikannya.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Ukuran semuanya</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Berlaku sejak dimulai lagi.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>Tanpa kursor berkedip, tanpa efek geser atau pudar.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>mengirim; Shift+Enter membuat baris baru</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>membuat baris baru; Ctrl+Enter mengirim</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>Enter dalam balasan</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>Enter dalam catatan</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Periksa ejaan</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>Dengan kamus di komputer ini, dalam bahasa percakapan.</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>Warna kulit emoji</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>seperti asli emoji</translation>
    </message>
    <message>
        <source>light</source>
        <translation>terang</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>agak terang</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>sedang</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>agak gelap</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>Balasan dapat ditarik kembali</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>selama ketentuan ruang kerja</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>tidak sama sekali</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>selama %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>Relay menahannya selama itu; sementara itu rekan dapat melihatnya.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Daftar percakapan</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>lega</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>ringkas</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>Yang ringkas memuat jauh lebih banyak: masing-masing dua baris, dengan label terpenting.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>Relay dipulihkan dari cadangan. Sejak %1 tidak ada yang dikirim di %2.</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>Periksa apa yang hilang, lalu izinkan mengirim lagi.</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>Pemilik harus mengizinkannya mengirim lagi; yang Anda tulis menunggu.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Kirim lagi…</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>Izinkan relay mengirim lagi?</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>Semua yang menunggu kini keluar ke pelanggan secara berurutan.</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>Pesan yang dikirim setelah cadangan dibuat tidak lagi dikenal relay. Kembalikan dahulu yang masih disimpan desktop, agar tidak ada yang dijawab dua kali.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>Yang akan terlewat, per jam</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1, %2:00: %3 dari %4 terlewat, seperti adanya %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>Nomor sudah memakai kode negara</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca file…</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>Negara untuk nomor tanpa kode negara</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>Nomor tanpa kode negara berasal dari:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>Baris-baris pertama; di atasnya arti setiap kolom</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Kemajuan impor</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · ini baris-baris pertama. Tentukan arti setiap kolom.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Arti “%1”</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>%n dari baris pertama akan ditolak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n baris dibaca…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n kontak baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>%n kontak lama dilengkapi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>%n baris tanpa hal baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n baris ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>File tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>Berhenti setelah baris yang sedang dikirim…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Cari perintah atau tombol</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tombol seperti di</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>Perubahan Anda sendiri tetap berlaku di atasnya.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Perintah dan tombolnya</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>Tekan di sini: satu tombol, atau sampai empat berurutan.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” kini tanpa tombol.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Seperti prasetel</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>“%1” kembali memakai tombol prasetel.</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>Semua tombol seperti prasetel</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>Semua tombol sesuai prasetel.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Anda ubah</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 kini tombol untuk “%2”.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>Tombol itu mengetik huruf di tempat perintah ini dipakai. Tambahkan Ctrl atau Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1 adalah tombol untuk “%2”. Pilih yang lain, atau hapus dahulu di sana.</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>Pintasan berfungsi sekarang tetapi tidak dapat disimpan. Apakah disk penuh, atau %1 dilindungi dari penulisan?</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>sedang menjawab ini. Yang Anda tulis tetap ada pada Anda.</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>sedang menulis. Balasan Anda menunggu balasannya.</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>sedang menulis. Balasan Anda akan dicocokkan dengan balasannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>%n rekan sedang menulis. Balasan Anda akan dicocokkan dengan balasan mereka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>Tambah tingkat</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Beri tahu</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>beri tahu penanggung jawab dan timnya</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>beri tahu %1</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>beri tahu webhook</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioritas %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>kembali ke daftar tunggu</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>kepada %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 mengikuti</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>jam buka</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>tidak terjadi apa-apa</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Tingkat %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>Janji tingkat %1</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>Waktu tingkat %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>Unit of level %1</source>
        <translation>Satuan tingkat %1</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>sebelum tenggat</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>setelah tenggat</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>Sebelum atau sesudah, tingkat %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>Tingkat %1 menghitung jam buka</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Hapus tingkat %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>Sebuah tautan membawa teks untuk percakapan ini.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>Simpan daftar ini</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>File tidak dapat ditulis: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>Daftar pilihan</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Kepala (opsional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Kaki (opsional)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Tombol yang membuka daftar</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Hapus baris ini</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockCover</name>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost terkunci</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Tunggu %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>Kunci aplikasi</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>Dibuka dengan frasa sandi yang menyegel data yang disimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Frasa sandi saat ini</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Frasa sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Atur frasa sandi</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or a click</source>
        <translation>Kunci setelah beberapa menit tanpa tombol atau klik</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Kunci otomatis setelah</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>Kedua frasa sandi baru tidak sama. Ketik lagi.</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>Frasa sandi sudah berlaku.</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>Tidak ada frasa sandi lagi, dan tidak ada kunci.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Dengan apa</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Tugaskan ke</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>Keluarkan tindakan ini</translation>
    </message>
    <message>
        <source>+refund, -new</source>
        <translation>+refund, -baru</translation>
    </message>
    <message>
        <source>size = L</source>
        <translation>ukuran = L</translation>
    </message>
    <message>
        <source>Resolution code, or nothing</source>
        <translation>Kode penyelesaian, atau kosong</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>Teks, dengan variabel</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Makro baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>Tindakan, dengan urutan ini</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Tambah tindakan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroPicker</name>
    <message>
        <source>Search macros</source>
        <translation>Cari makro</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Jalankan makro</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Yang akan dilakukan</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>Belum ada makro. Buat di pengaturan.</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>Tidak ada makro bernama itu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>Tidak ada lagi yang dapat dilakukannya di sini.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Menambahkan tag: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>Menghapus tag: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>Menambahkan tag: %1; menghapus: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>Melepas penanggung jawabnya</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Menugaskannya ke Anda</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>Menugaskannya ke %1</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>seseorang yang sudah tidak ada</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>Menjadikannya mendesak</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>Memberinya prioritas tinggi</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>Memberinya prioritas rendah</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>Memberinya prioritas normal</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>Menundanya sampai pelanggan menulis</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>Menundanya sampai sesaat sebelum jendela balasan ditutup</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>Menundanya selama %n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Mengirim: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>Mengirim balasan siap pakai yang sudah tidak ada</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>Mengirim /%1</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>Menambahkan catatan: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Mengatur: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>Menyelesaikannya</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>Mengeluarkannya dari tim</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>Menyerahkannya ke %1</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>tim yang sudah tidak ada</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>Tindakan yang tidak dikenal versi ini</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — tidak mungkin: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — sudah demikian</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — tidak dapat diurungkan</translation>
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
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Balasan siap pakai</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>Perangkat &amp; keamanan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Kartu penilaian</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>Janji (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>Antrean &amp; orang</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MarkRow</name>
    <message>
        <source>weight %1</source>
        <translation>bobot %1</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 menggagalkan semua</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 dari %3</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: tidak berlaku</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Gabungkan kontak</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>Keduanya menjadi satu orang. Nomor dan percakapan keduanya tetap ada; pilih apa lagi yang dipertahankan. Anda dapat mengurungkannya selama 30 hari.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Selain itu tidak ada yang berbeda.</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>Bila persetujuan berbeda, yang lebih ketat yang berlaku.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Menjadi bagiannya</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MessageForm</name>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Microphone</name>
    <message>
        <source>This computer has no microphone, or may not use it. Connect one and try again.</source>
        <translation>Komputer ini tidak punya mikrofon, atau tidak boleh memakainya. Sambungkan dan coba lagi.</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>Mikrofon berhenti. Sambungkan lagi; yang sudah diucapkan tetap disimpan.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>Mikrofon tidak dapat dibuka. Mungkin dipakai program lain.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>Belum ada di percakapan ini: %1. Setelah catatan ditambahkan, percakapan ini terlihat oleh mereka.</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>Tidak melihat percakapan ini dan tidak akan membaca catatannya: %1. Minta supervisor memberi akses.</translation>
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
            <numerusform>Kabar baru di %n percakapan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n pesan baru</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>Sesuatu untuk Anda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Balas…</translation>
    </message>
    <message>
        <source>Now assigned to you</source>
        <translation>Kini ditugaskan ke Anda</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>Menyebut Anda: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>Balasan Anda tidak jadi keluar: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Tunda satu jam</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>Beginilah pesan baru diberitahukan.</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Segera jatuh tempo: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Terlambat: %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>Anda diminta melihatnya</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 meminta Anda melihatnya</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Tanpa tim</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>Tidak ada orang, dan %n percakapan menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyPage</name>
    <message>
        <source>Badge</source>
        <translation>Lencana</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Pelanggan menulis</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Percakapan baru</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Ditugaskan ke saya</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>Catatan menyebut saya</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>Balasan saya tidak jadi keluar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Disebut</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Tim saya</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Diikuti</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Semua lainnya</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>Apa yang diberitahukan, dan bagaimana</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>Tim yang senyap</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Senyapkan %1</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>Aturan untuk tampilan</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Belum ditugaskan</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Semua yang terbuka</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Seperti di atas</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>Selalu beri tahu</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>Jangan pernah beri tahu</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Aturan untuk %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>Tanpa banner dan suara antara</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tenang dari</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tenang sampai</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Louder once after minutes without a look</source>
        <translation>Sekali lebih keras setelah beberapa menit tidak dilihat</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>Sekali lagi dan lebih keras bila tidak ada yang melihat setelah</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Suara dan kata</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Putar suara</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>Sembunyikan nama dan kata dalam notifikasi</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notifikasi uji</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>Tampilkan ikon di panel</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Tetap berjalan di sana saat jendela ditutup</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>Mulai di panel, tanpa jendela</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>Ikon satu warna</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>Sebuah janji segera jatuh tempo</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>Sebuah janji terlambat</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>Saya diminta melihat</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>Tidak ada orang dari suatu tim</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>Mengambil pesan lama dari relay…</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>Pesan lama disimpan relay.</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>Ambil pesan lama</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>Pesan lama disimpan relay. Pesan itu dapat dibaca di sini saat relay terjangkau lagi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>Anda menulis versi lain di sini (%1): %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>Anda menulis versi lain di %1 (%2): %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tambahkan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>Yang Anda lakukan saat relay tidak terjangkau menunggu di sini dan keluar berurutan. Yang tidak diterima relay tetap di sini sampai Anda memutuskan.</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>Tindakan yang menunggu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>Tidak ada yang menunggu. Semua yang Anda lakukan sudah sampai ke relay.</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>Menunggu relay; akan diperiksa sebelum keluar.</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Tampilkan percakapan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Sedang keluar</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>Balasan terjadwal</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. Diperiksa lagi sebelum keluar.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Cari atau lompat ke…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Cari atau lompat ke</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>Coba nama, angka terakhir nomor, atau apa yang ingin Anda lakukan.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>Gambar ini tidak dapat ditampilkan. Simpan untuk membukanya di program lain.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>Gambar ini terlalu besar untuk ditampilkan. Simpan untuk membukanya di tempat lain.</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>Tidak ada file pada pesan ini.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>Tempel tautan peta atau koordinat</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>Tautan peta</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nama (opsional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Alamat (opsional)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>Cara kita berbicara (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>Kata yang dihindari, satu per baris: masalah = pertanyaan</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>Siapa yang ditanya, dan kapan (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>Siapa memutuskan apa (Markdown)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookPanel</name>
    <message>
        <source>Your team does without this word.</source>
        <translation>Tim Anda tidak memakai kata ini.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Lebih baik: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>Huruf kapital terbaca seperti berteriak.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Satu tanda baca cukup.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>Dalam teks ini</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Cara kita berbicara</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Siapa yang ditanya</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Siapa yang memutuskan</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>Tim ini belum punya panduan. Supervisor menulisnya di pengaturan.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>Naikkan kebijakan</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>Turunkan kebijakan</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>Untuk percakapan mana</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>Peringatan dan tindak lanjut</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>Masing-masing terjadi sekali per janji. Yang jatuh tempo saat relay mati terjadi terlambat dan disebutkan.</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>Kebijakan pertama dalam daftar yang cocok berlaku bagi percakapan.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>Kebijakan menurut urutan</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Kebijakan baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>VIP policy</source>
        <translation>Kebijakan VIP</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>One that is not in force promises nothing; its open promises are withdrawn.</source>
        <translation>Yang tidak berlaku tidak menjanjikan apa pun; janji terbukanya ditarik.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Yang dijanjikan</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>Jamnya yang dihitung; tanpa kalender, semua jam.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>Menit dan jam menghitung waktu buka. Hari kerja ialah hari yang ada jam bukanya: dua hari kerja setelah Jumat sore ialah Selasa sore.</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>Jawaban program dihitung sebagai jawaban</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>Kapan jam berhenti</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>selama menunggu pelanggan</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>selama ditunda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>Pesan pelanggan selalu mengakhiri jeda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Simpan kebijakan</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>Terapkan ke yang terbuka…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>Uji dengan masa lalu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Hapus kebijakan</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>Tidak ada: 24 jam</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (tidak berlaku)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Belum ada yang dijanjikan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1: dalam %2</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Beri nama kebijakan.</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>Janjikan sesuatu: setidaknya satu angka di tabel.</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>Terapkan ke percakapan terbuka?</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>Percakapan terbuka dengan kebijakan ini mendapat versi terbaru: waktu yang berlalu dihitung, sisanya yang baru, dan yang terlambat tetap terlambat dalam laporan.</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>Nilai ulang dari awal, juga yang terlambat</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>Laporan percakapan ini berubah. Siapa dan kapan dicatat.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PolicyFits</name>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>apa saja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>hanya pelanggan bertanda VIP</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Any of them; with commas between. Empty: any conversation.</source>
        <translation>Salah satu; pisahkan dengan koma. Kosong: percakapan apa saja.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>Atribut pelanggan</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>Satu per baris: paket: emas, perak</translation>
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
        <translation>Dengan catatan antarrekan</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>Cetak atau simpan percakapan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>Nomor telepon disamarkan</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>Nama dan nomor disamarkan</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Yang disembunyikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Simpan percakapan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PromiseList</name>
    <message>
        <source>Promised</source>
        <translation>Dijanjikan</translation>
    </message>
    <message>
        <source>Promised · %1</source>
        <translation>Dijanjikan · %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QualityScreen</name>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Mutu</translation>
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
        <translation>lebih dulu ke yang terakhir menangani pelanggan</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>sebelum yang lain</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Daftar tunggu</translation>
    </message>
    <message>
        <source>Waiting list of</source>
        <translation>Daftar tunggu untuk</translation>
    </message>
    <message>
        <source>by hand: whoever takes it</source>
        <translation>manual: siapa yang mengambil</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>bergiliran</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>ke yang paling sedikit pekerjaan</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>menurut keahlian, lalu paling sedikit pekerjaan</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Pembagian</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>Hanya ke yang daring, bertugas, dan belum penuh; tenggat terlama dulu.</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>Keahlian wajib</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>Tag dan bahasa, dipisah koma: percakapan yang memilikinya hanya ke yang juga memilikinya.</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>Orang yang sama lagi</translation>
    </message>
    <message>
        <source> s</source>
        <translation> dtk</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>Tunggu orang itu</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>Selama itu, bila tidak bisa langsung.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>Ambil kembali dari yang pergi</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>Yang belum mulai dijawab kembali ke daftar setelah selama itu penanggung jawabnya pergi.</translation>
    </message>
    <message>
        <source>Customers marked as VIP</source>
        <translation>Pelanggan bertanda VIP</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>What one counts</source>
        <translation>Hitungan per percakapan</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>Terhadap kapasitas agen.</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>Simpan daftar tunggu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Keahlian</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>Bahasa (es, pt-BR) dan tag, dipisah koma.</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>Kapasitas sekaligus</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>Percakapan terbuka, masing-masing menurut bobot prioritasnya.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>Maksimum per prioritas</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Giliran</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>Di luar jamnya tidak ada yang baru diberikan.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Simpan orang</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>yang tanpa tim</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>selalu bertugas</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>Jangan jawab pesan ini</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Menjawab %1: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Layar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>%n percakapan dengan pesan belum dibaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>%n tindakan perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>Papan SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Mutu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>Pertanyaan mana</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Pekerjaan siapa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Jawaban mana</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>Hanya 20.000 terbaru yang dihitung. Pilih periode lebih pendek untuk melihat semuanya.</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>Tidak ada penilaian</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>Pelanggan ditanya setelah percakapan ditutup, bila survei dinyalakan di pengaturan.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>Perlu ditangani</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>Semua, juga yang tidak ditanya</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Promoters and detractors</source>
        <translation>Promotor dan pengkritik</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>9 dan 10, serta 0 sampai 6</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Puas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>dari 1 sampai 5</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Menjawab</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>nilai rendah yang belum ditutup siapa pun</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Buka percakapan</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Tangani</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Tandai sudah ditangani</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>Tinjau dengan “%1”</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecordStrip</name>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Merekam</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Buang rekaman</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Lanjutkan merekam</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>Pesan sepanjang ini tiba sebagai file untuk diunduh</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln pesan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln percakapan</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>Relay dipulihkan dari cadangan yang lebih lama. Komputer ini masih menyimpan %1 yang hilang dari relay.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>Dipulihkan dari komputer ini</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>Kembalikan %1 ke relay?</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>Semuanya kembali ke percakapannya, ditandai sebagai dipulihkan. Tidak ada yang dikirim ke pelanggan. Semuanya berasal dari %1 dan sesudahnya. Bila disisihkan, semuanya tetap dalam file di komputer ini.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Sisihkan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>Buka percakapan</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Minta pendapat kedua</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Berikan tinjauan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>Catatan bimbingan. Hanya agen dan supervisor yang melihatnya.</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Catatan bimbingan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, pendapat kedua</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. Belum diambil siapa pun.</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. Ditinjau oleh %2.</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>Ada pendapat lain tentang percakapan ini. Terlihat setelah keduanya diberikan.</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>%1 memberi %2 dari 100. Keduanya sepakat pada %3 dari %4 kriteria.</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>Setiap kriteria perlu nilai.</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Total: %1 dari 100</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. Ditinjau oleh Anda.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>Pilih tinjauan dari daftar.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Tinjauan mana</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>Tidak ada tinjauan</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>Tiap minggu percakapan tertutup diambil menurut aturan kartu penilaian.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Belum dikerjakan</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Diambil saya</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Semua tinjauan</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Total rata-rata</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>dari 100, n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>tinjauan yang menunggu</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Kesepakatan dua peninjau</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RiskTable</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Tidak ada yang terutang</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>Percakapan muncul di sini begitu sebuah janji berjalan.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Belum ada janji</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>Setelan, Janji: tentukan seberapa cepat pelanggan dijawab, lalu jamnya berjalan di sini.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Tenggat %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>tanpa tim</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Simpan tampilan</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Simpan sebagai tampilan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Hanya saya</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Tim %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Siapa yang melihatnya</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dahulu</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Terlama menunggu dahulu</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Paling mendesak dahulu</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>Jendela balasan segera ditutup dahulu</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>Angka di sampingnya</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Jumlah yang ada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Menampilkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Tenggat terdekat dulu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Siapa yang boleh memakai</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Hanya saya</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>Belum ada. Isi formulir lalu simpan: hasilnya muncul di sini.</translation>
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
        <translation>Tetap ditunda saat pelanggan menulis</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Kirim nanti</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Tunda sampai</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Waktu lain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>Jendela balasan ditutup sebelum itu (%1). Kecuali pelanggan menulis lagi, balasan ini akan berhenti dan menunggu Anda.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>Kartu penilaian</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>Kartu penilaian baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Tim (tak ada yang dicentang: semua)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>Percakapan tiap agen yang diambil per minggu (0: tidak ada)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>Pendapat kedua tanpa melihat, setiap sekian (0: tidak ada)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>Hanya dengan salah satu tag ini (kosong: semua)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>Simpan sebagai tampilan</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Operator pencarian</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>Tidak ada “%1:”. Dicari sebagai kata.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>“%1:” menunggu nilai.</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>“%2:” tidak mengenal “%1”. Bagian itu diabaikan.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>Tidak ada yang bernama “%1” untuk “%2:”.</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>Tanda kutip atau kurung masih terbuka.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Itu melebihi daya tampung satu pencarian. Sisanya diabaikan.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>Mencari pesan lama di relay…</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>Pesan lama masih disiapkan untuk pencarian.</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>Luring: hanya yang disimpan komputer ini.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>Coba kata lain, nama, atau angka terakhir nomor.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>Kunci Waypost sekarang</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Jauh dari meja</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>Tidak ada yang ditampilkan sampai Anda membuka kunci. Pesan tetap berdatangan.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Perangkat Anda</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>Keluarkan semua perangkat saya…</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>Ada perangkat hilang</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>Termasuk yang ini: masing-masing harus dipasangkan lagi.</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Frasa sandi komputer ini</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Frasa sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>Frasa sandi membuka yang disimpan di sini. Bila keychain sistem memegang kuncinya, frasa sandi tidak ada.</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>Relay memberi tahu perangkat Anda saat terjangkau lagi. %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>Semua perangkat Anda sudah dikeluarkan.</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>Ya, keluarkan semuanya</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>Kedua frasa sandi baru tidak sama. Ketik lagi.</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>Frasa sandi baru sudah berlaku.</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>Tidak dapat menjangkau satu pun perangkat Anda? Pemilik ruang kerja dapat mengeluarkannya.</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Perangkat tim Anda</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>Perangkat itu sudah dikeluarkan. Isinya tidak dapat dibaca lagi di sana.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>A supervisor or owner can import contacts.</source>
        <translation>Supervisor atau pemilik dapat mengimpor kontak.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Semua kontak</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>Menulis minggu ini</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Belum ada pesan</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Kemungkinan duplikat</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>Hapus segmen</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>Belum ada. Cari kontak, lalu simpan pencariannya dengan bintang.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Halaman pengaturan</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>Tidak ada pengaturan seperti itu</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>Coba kata lain untuk itu.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cari perintah atau tombol</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source> or </source>
        <translation> atau </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>Tidak ada pintasan seperti itu. Pengaturan, Keyboard memberi tombol ke perintah apa pun.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>setiap tahun</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Hari khusus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>Tanggal hari khusus</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>Nama hari khusus</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Hari Natal</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>Jam hari khusus</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>Hari khusus berulang setiap tahun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>Tambah hari khusus</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>Hapus hari khusus terpilih</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, setiap tahun</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Mencari “%1”…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Tambahkan “%1” ke kata saya</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Abaikan “%1”</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Tidak ada saran untuk “%1”</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Tidak ada kamus terpasang di sini</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>Ejaan dimatikan</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>Dimatikan di percakapan ini</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>Tetap kirim balasan saya</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>Edit balasan saya</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Buang balasan saya</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Seorang rekan</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>%1 sudah menulis</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>Ada di linimasa di atas.</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>Balasan Anda, belum dikirim</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>Balasan Anda dihentikan: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>Dihentikan sebelum keluar: baca keduanya, lalu putuskan.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>%1 % perubahan sudah di sini</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>Hari-hari lama berdatangan: %1 %</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>Semua perubahan sinkron</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>Yang disimpan di komputer ini disegel</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menyambung…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Menyusul…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>Dikeluarkan: pasangkan perangkat ini lagi</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n di kotak keluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n perlu perhatian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>Cache %1 · %n percakapan terbuka luring</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>Membaca salinan lokal</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>Membaca salinan lokal; %n balasan akan diperiksa sebelum dikirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Luring sejak %1</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · coba lagi dalam %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Survei baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yang ditanyakan</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>Pertanyaan, bagi yang bahasanya tidak ada di bawah</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>Dalam bahasa lain, satu baris masing-masing: es = ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>Ucapan terima kasih setelah jawaban (kosong: tidak ada)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>Terima kasih dalam bahasa lain, satu baris masing-masing</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>Templat saat jendela balasan tertutup</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>Menit setelah percakapan ditutup</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>Hari di mana pelanggan ditanya paling banyak sekali</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>Tindak lanjuti nilai sampai (-1: tidak ada)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Tim (tak ada yang dicentang: semua)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>Tidak dengan tag ini (dipisah koma)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Tanya pelanggan</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>Tidak ada: pelanggan tidak ditanya</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (mati)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>Bagaimana layanan kami? Jawaban Anda membantu kami.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>Percakapan terkini</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>Teks sumber</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Tambah tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Hapus tag ini</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>Yang dijanjikan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Satuan %1</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>Pilih kalender dulu.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>Gambar di atas</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video di atas</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Dokumen di atas</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>Akhir tautan “%1”</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Kode untuk disalin</translation>
    </message>
    <message>
        <source>Headline %1</source>
        <translation>Judul %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Nilai untuk %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>misalnya %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>Pilih video…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Pilih dokumen…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Sebuah berkas belum siap atau tidak akan diterima WhatsApp. Hapus atau tunggu.</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>Templat ini memerlukan gambar di atas. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>Templat ini memerlukan video di atas. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Isi: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>Pratinjau: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Cari templat</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Templat yang disetujui</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>Tidak ada templat yang disetujui</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>Templat muncul di sini setelah disetujui WhatsApp.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Pilih templat.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorit</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>tersembunyi</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>Templat favorit dan tersembunyi</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Hapus dari favorit</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>Favorit: tetap di atas</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>Kembalikan ke daftar</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>Sembunyikan dari daftar</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Tampilkan yang tersembunyi</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateSync</name>
    <message>
        <source>Sync now</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>Read the templates at WhatsApp again</source>
        <translation>Baca ulang templat di WhatsApp</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>Membaca templat di WhatsApp…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Gagal sinkron: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Belum disinkronkan</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Baru saja disinkronkan</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>Disinkronkan %1 lalu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TilesRow</name>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>+ %1 pending or snoozed</source>
        <translation>+ %1 tertunda</translation>
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
        <translation>Belum ada kebijakan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>belum terlambat</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Belum ada pesan</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>Tulis yang pertama di bawah, atau mulai dengan templat.</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ke pesan terbaru</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>Yang datang dari WhatsApp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak disimpan</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>File tidak dapat ditulis di sana. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Beri reaksi</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Tarik reaksi saya</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Salin pilihan</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Buka alamat ini?</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>Sebuah pesan menuju ke alamat ini. Buka di browser?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Nomor jurnal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Diedit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detail pesan</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Seluruh teks</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>Yang lain…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Pisahkan mulai dari sini</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Simpan “%1” sebagai…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>Percakapan ini tidak ada di komputer ini. Buka dahulu.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n percakapan belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>ada yang memerlukan perhatian Anda</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>jangan ganggu</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>terkunci</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>luring</translation>
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
        <translation>Buka Waypost</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Jangan ganggu selama satu jam</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>Jangan ganggu sampai besok pagi</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Beri tahu saya lagi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
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
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Tanpa tim</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Satu jam lagi</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Tiga jam lagi</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Besok pagi</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Senin depan</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dua minggu lagi</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Waktu lain…</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Sampai pelanggan menulis</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>Sampai sejam sebelum jendela balasan ditutup</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>Lagi, seperti tadi · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>Lagi, seperti tadi</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Berhenti mengikuti</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Gabungkan dengan percakapan lain…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Batalkan penggabungan</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Blokir pelanggan ini…</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>Buka blokir pelanggan ini</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>Blokir pelanggan ini?</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>Pesannya tidak akan sampai lagi kepada Anda, dan Anda tidak dapat menulis kepadanya sampai blokirnya dibuka.</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>Blokir sebagai spam</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>Blokir karena penyalahgunaan</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost terkunci</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>Lindungi perangkat ini</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Atur frasa sandi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Pasangkan lagi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Keduanya tidak sama. Ketik sekali lagi.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Masukkan frasa sandi.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 tidak punya nilai di sini.</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 bukan variabel yang dikenal Waypost.</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 tidak ditulis seperti variabel.</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 adalah variabel yang berlebih.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>Kotak masuk</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Belum ditugaskan</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Semua yang terbuka</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Menunggu pelanggan</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>Draf &amp; kotak keluar</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Tim</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n percakapan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Sebutan</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Buka di jendela tersendiri</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pindah ke bawah</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ganti nama tampilan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Berisiko</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>Tenggat 15 menit</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>Lompat ke sini</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>Komputer ini tidak punya keluaran suara. Sambungkan dan coba lagi.</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>Pesan ini tidak dapat diputar di sini. Simpan untuk membukanya di program lain.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>Memutar suara memerlukan plugin multimedia Qt, yang tidak ada di sini.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Tidak ada yang terekam. Periksa mikrofon dan rekam lagi.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>Jendela %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Jendela ditutup</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>Balasan gratis sampai %1. Setelah itu hanya templat yang boleh dikirim.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>Tunda lagi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>Pelanggan menulis sebelum penundaan berakhir. Percakapan disisihkan sampai: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>Urungkan pengiriman</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>Selama itu relay menahan balasan yang dikirim, kecuali penulisnya memilih lain.</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>Pelanggan menulis sementara itu</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>Yang terjadi pada balasan yang penulisnya belum melihat pesan terbaru.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Siapa yang boleh menjawab</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>Dalam percakapan yang juga diikuti orang lain.</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>Menjawab berarti mengambil percakapan</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>Siapa yang menjawab percakapan tanpa penanggung jawab menjadi penanggung jawabnya.</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>Percakapan yang ditutup berlanjut selama</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>Pelanggan yang menulis dalam jumlah hari ini melanjutkannya; setelah itu dimulai yang baru.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>peringatkan, penulis memutuskan</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>dikirim</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>semua orang kapan saja</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>siapa yang menulis dahulu</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>penanggung jawabnya</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Salah satu dari daftar</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>Mengirim dan menutup</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Hanya pemilik yang mengubahnya.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atribut khusus</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>Percakapan punya</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>Kontak punya</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Siapa yang punya</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Nomor pesanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>Emas, Perak, Perunggu</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>Untuk daftar: pisahkan dengan koma.</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Tambah atribut</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>Kode penutupan</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Dana dikembalikan</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nama kode</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Tambah kode</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>Kontak: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>Percakapan: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>Belum ada. Atribut adalah bidang milik Anda sendiri: nomor pesanan, paket.</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>Belum ada. Dengan kode, penutupan mencatat akhirnya: dana dikembalikan, dijawab.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Tidak di tempat setelah</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>Selama itu tanpa menyentuh Waypost, agen tidak mendapat yang baru. 0: tidak pernah.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>Kirim peringatan ke</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>Alamat program yang diberi tahu tentang janji yang berisiko; dimulai dengan https://.</translation>
    </message>
</context>
</TS>
