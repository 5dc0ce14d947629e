<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Breached</source>
        <translation>Estouradas</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>Vencem em 15 min</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>Em maior risco</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>1ª resposta p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA cumprido</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>Respostas duplas</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Pendências por idade</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolvidas</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reaberta</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>Conversas abertas agora com uma promessa vencida e ainda não cumprida.</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>Conversas abertas agora cuja próxima promessa vence em 15 minutos.</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>Conversas abertas agora que devem algo; o que vence antes fica no topo.</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>Conversas abertas agora; as que esperam o cliente ou estão adiadas não contam.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Conversas respondidas pela primeira vez por uma pessoa no período, em tempo de expediente; sem bots nem as que nós iniciamos. Posto mais próximo.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Conversas respondidas pela primeira vez por uma pessoa no período, pelo relógio; sem bots nem as que nós iniciamos. Posto mais próximo.</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>Promessas cumpridas ou perdidas no período, na conta de quem as tinha no vencimento. O que ainda não venceu não conta.</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>Vezes no período em que um cliente foi respondido duas vezes: por duas pessoas, em dez minutos, a segunda sem ter visto a primeira.</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>Conversas abertas agora, pela idade da mensagem mais antiga sem resposta.</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>Conversas encerradas no período, na conta de quem as tinha.</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>Conversas encerradas no período que clientes haviam reaberto antes.</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>Respostas de clientes no período, de 1 a 5; quem não respondeu não conta.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de atraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 h</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 h</translation>
    </message>
    <message>
        <source>&lt; 8 h</source>
        <translation>&lt; 8 h</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; 1 d</translation>
    </message>
    <message>
        <source>&lt; 3 d</source>
        <translation>&lt; 3 d</translation>
    </message>
    <message>
        <source>&lt; 7 d</source>
        <translation>&lt; 7 d</translation>
    </message>
    <message>
        <source>7 d +</source>
        <extracomment>seven days and more</extracomment>
        <translation>7 d +</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconhecido</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumprida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Abrir e escrever</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Ir para Minhas</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Ir para Sem responsável</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>Ir para Todas abertas</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>Ir para Aguardando o cliente</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Ir para Adiadas</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>Ir para Encerradas</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>Ir para Rascunhos e saída</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar um modelo</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Snooze until tomorrow morning</source>
        <translation>Adiar até amanhã de manhã</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Atribuir a mim</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Devolver à fila</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar ou ir para…</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>Buscar mensagens e pessoas</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>Caixa de saída e o que requer atenção</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Enviar e resolver</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Enviar e ir para a próxima</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Enviar depois…</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>Desfazer o último envio</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>Inserir uma resposta pronta</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Inserir um emoji</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Gravar uma mensagem de voz</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>Enviar uma localização…</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>Enviar um cartão de contato…</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>Enviar botões ou uma lista…</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Adiar até…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Atribuir a…</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>Passar para uma equipe…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>Tomar a vez de escrever</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Definir a prioridade…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Seguir ou deixar de seguir</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Mesclar com outra conversa…</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>Dividir a conversa aqui…</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Bloquear ou desbloquear o cliente</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>Executar uma macro…</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Copiar um link para a conversa</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir em janela própria</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Imprimir a conversa…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Salvar a conversa em PDF…</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>Selecionar esta conversa</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>Selecionar todas as conversas</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Próxima visão</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Visão anterior</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>Ir para a visão salva 1</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>Ir para a visão salva 2</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>Ir para a visão salva 3</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>Ir para a visão salva 4</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>Ir para a visão salva 5</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>Ir para a visão salva 6</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>Ir para a visão salva 7</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>Ir para a visão salva 8</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>Ir para a visão salva 9</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>Próxima conversa recente</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>Conversa recente anterior</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ir para a caixa de entrada</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Ir para os contatos</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>Abrir esta visão em janela própria</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar uma notificação de teste</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>Bloquear o Waypost</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>Ir para o painel de SLA</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>Painel de SLA na parede (tela cheia)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>Ir para avaliações e revisões</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>Estou on-line: quero conversas novas</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>Estou ocupado: nada novo</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Estou ausente</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>Salvar esta lista como CSV…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconhecido</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>o mesmo número escrito de outra forma</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>a mesma conta do WhatsApp</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>o mesmo endereço de e-mail</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>o mesmo nome, e números que diferem em um dígito</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>o mesmo nome, e só um tem número</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Não importar</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número do cliente</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Nota sobre o contato</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentimento para marketing</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Onde o consentimento foi dado</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Quando o consentimento foi dado</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: concordou</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: recusou</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1: sem comprovação</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>reduzido</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>celulares podem não reproduzir este tipo de vídeo na conversa</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>Primeira resposta</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Próxima resposta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n dia útil</numerusform>
            <numerusform>%n dias úteis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
        <translation>Só são mostradas imagens JPEG, PNG e WebP. Salve o arquivo para vê-lo em outro programa.</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>Esta imagem é grande demais para ser mostrada aqui. Salve o arquivo para vê-la em outro programa.</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>Esta imagem está danificada e não pode ser mostrada. Peça que a enviem de novo.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Atribuição</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>Mudança de equipe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reabertura</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Adiamento</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Marcação como lida</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Reenvio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Visão salva</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The printer has taken nothing. Check it and try again.</source>
        <translation>A impressora não aceitou nada. Verifique-a e tente de novo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Não é possível gravar o arquivo nesse local. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>Primeira resposta</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Próxima resposta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>restam %1 a partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>em pausa, %1 de atraso</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>em pausa, restam %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de atraso</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>cumprida em %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>atrasada, em %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Feito: %1.</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>Vencia: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Vence: %1.</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>Fica parado enquanto a conversa aguarda o cliente ou está adiada.</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>Fora do horário: continua %1.</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Perguntado, ainda sem resposta</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>Perguntado, sem resposta em 7 dias</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Não perguntado: %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>o cliente foi perguntado há pouco</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>a conversa continuou</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>uma etiqueta impede</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>a janela de resposta estava fechada e nenhum modelo aprovado serve</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>o cliente está bloqueado</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>o cliente não quer mensagens</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>um colega estava escrevendo</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>a pergunta não chegou ao cliente</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Recomendação (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfação (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1, 95%: %2–%3%</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1, 95%: de %2 a %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>Ainda não há segundas opiniões</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 notas, κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconhecido</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>De ninguém</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>Você cuida disso</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 cuida disso</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Cuidar disso</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Marcar como resolvido</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinião</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sua</translation>
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
        <translation>Contato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>só no relay</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>Já há uma chamada em andamento com este cliente. Espere até que termine.</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>Uma alteração sem campo ou sem valor.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>Um código tem letras minúsculas, dígitos e sublinhados, e começa com uma letra.</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>Um comando precisa de um UUID como id.</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>Uma conversa tem no máximo 50 etiquetas. Retire algumas primeiro.</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>Um arquivo precisa de um UUID próprio.</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>Um arquivo precisa do SHA-256 dos seus bytes.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>A imagem de um grupo precisa ter mais de 192 pixels. Escolha outra.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>A imagem de um grupo precisa ser quadrada. Recorte-a.</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>Um rótulo tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>Uma lista tem de 1 a 100 opções.</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>Uma mensagem precisa de um canal e de um remetente com número de telefone ou id de usuário.</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>Uma mensagem precisa do id do provedor.</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>Uma mensagem que não diz quem a escreveu.</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>Uma mensagem devolvida precisa do seu id e da sua hora.</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>Uma mensagem sem id utilizável.</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>Uma nota pode ter 16384 caracteres. Encurte-a ou escreva duas.</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>Uma nota devolvida precisa do seu id e da sua hora.</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>Um aviso precisa de um digest e da gravidade info, warning ou critical.</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>A marca de página de uma lista longa não é mais válida. Carregue a lista de novo.</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>Uma permissão não foi concedida ou foi retirada. Verifique o que o token pode fazer e quais contas ele alcança.</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>Uma reação, uma edição e uma revogação precisam do próprio id do provedor e do id da sua mensagem.</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>Falta uma parte obrigatória da mensagem. Complete-a e envie de novo.</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>Uma restauração foi interrompida antes do fim. Execute &quot;waypost-relay restore&quot; mais uma vez.</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>Uma sessão começa com um hello e sua resposta.</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>Uma instrução tem um número de marcas diferente do número de valores.</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>Um status precisa do id do provedor da sua mensagem.</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>Um status sem id ou sem palavra.</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>Um arquivo armazenado precisa de um UUID e do SHA-256 dos seus bytes.</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>Uma etiqueta tem de 1 a 40 caracteres.</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>Um modelo não está aprovado. Espere a análise ou escolha outro.</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>Um modelo com esse nome está sendo excluído. Use outro nome ou espere quatro semanas.</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>O texto de um modelo não pode começar nem terminar com uma variável. Coloque palavras em volta dela.</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>Um número de teste só pode escrever para os destinatários da sua lista. Adicione este à lista no painel.</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>Um texto do modelo é longo demais. Encurte-o.</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>Um valor viola as regras do modelo, como uma quebra de linha. Corrija-o.</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>Um valor não combina com o modelo: tipo errado, ou falta o arquivo do cabeçalho. Corrija-o.</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>Um valor para o modelo não é válido. Corrija-o.</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>Um valor tem no máximo 500 caracteres.</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>Um valor na mensagem não é válido: um número de telefone, um produto, um comprimento. Corrija-o e envie de novo.</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>Um valor é maior do que um banco de dados aceita: 1 GB.</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>Uma mensagem aceita precisa do id do provedor.</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>Um eco sem id ou sem destinatário.</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>Uma entrada sem alterações.</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>As permissões de chamada foram consultadas vezes demais. O processo continua mais devagar.</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>As chamadas não estão ativadas para este número. Ative-as nas configurações dele.</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>As chamadas estão suspensas por um tempo devido à baixa qualidade. Escreva em vez de ligar.</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>As chamadas exigem um limite de mensagens de pelo menos 2000. Aumente o limite primeiro.</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>As chamadas exigem uma forma de pagamento válida. Adicione uma à conta.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Escolha um arquivo primeiro.</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>Escolha uma senha de pelo menos 12 caracteres, por exemplo quatro palavras.</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>Escolha uma senha de no máximo 128 caracteres.</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>Escolha uma senha com mais caracteres diferentes.</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>Escolha um modelo e seu idioma.</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>Escolha uma hora a partir de agora e dentro de um ano.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Escolha um emoji.</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>Escolha entre text, number, date, list e checkbox.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Escolha um item da lista.</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>Escolha um dos papéis: agent, supervisor ou owner.</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>Escolha entre urgent, high, normal e low.</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>A conexão da chamada demorou demais. Tente de novo.</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>Clientes bloquearam ou denunciaram o número, por isso o WhatsApp o limita. Pare as campanhas e verifique a qualidade do número.</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>Não é possível abrir bancos de dados criptografados: o SQLite não tem uma camada de arquivos onde colocá-los.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>Digite a frase secreta deste dispositivo.</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>Os números sobre modelos não estão disponíveis no momento. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>Os números sobre modelos não estão ativados. Ative-os primeiro.</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>Os números sobre modelos não podem mais ser desativados.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>Devolva 100 mensagens e notas por vez.</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>Dê um id a cada canal da configuração.</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>Dê a cada comando um UUID próprio.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>Não é possível criar grupos por um tempo, por causa de muito marketing. Tente de novo daqui a alguns dias.</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>Não é possível entregar: o número pode não estar no WhatsApp, usar um app muito antigo ou não ter aceitado os termos. Fale com o cliente de outra forma.</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>É para um número que não é nosso.</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>Funcionou só para alguns membros. Veja a lista e repita para os outros.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>A latitude vai de -90 a 90, a longitude de -180 a 180.</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>Crie um novo id para isso e tente de novo.</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>Muitas pessoas estão entrando. Tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>Mais mensagens por segundo do que o número pode enviar. O envio continua mais devagar.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>Nome e senha não correspondem. Verifique os dois.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>Use no nome letras minúsculas, dígitos e sublinhados, começando com uma letra.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>O nome ou a senha está errado.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Nenhuma resposta completa chegou a tempo.</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>Não há mais chamadas para este cliente hoje. Tente de novo amanhã.</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>Não é possível criar mais grupos para este número. Exclua um primeiro.</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>Nenhum som chegou do outro lado. Tente de novo.</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>Não foi possível enviar som. Tente de novo.</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>Ninguém tem esse id. Liste os atendentes e tente de novo.</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>Ninguém que possa entrar tem esse id. Liste os atendentes e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>Nada é enviado até que um proprietário confirme.</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>As mensagens antigas do app do celular só podem ser pedidas no primeiro dia.</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>As mensagens antigas do app do celular já foram pedidas. Elas vêm só uma vez.</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>Um dos colegas citados não existe.</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>Uma das equipes não existe. Escolha na lista.</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>Só é possível reenviar uma mensagem desta equipe que falhou ou cujo resultado é desconhecido.</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>Só um proprietário do espaço de trabalho pode fazer isso. Peça a um deles.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>Só clientes podem enviar esse tipo de mensagem. Envie um texto.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>Só clientes podem enviar esse tipo de mensagem.</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>Só modelos de marketing podem ir por este caminho. Envie como mensagem comum.</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>Só quem escreveu uma mensagem pode editá-la ou revogá-la.</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>A permissão para ligar foi pedida vezes demais. Espere um dia.</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>O programa e o relay estão distantes demais em versão. Atualize o mais antigo.</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>O SIP não está ativado para o número. Ative-o nas configurações dele.</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>Diga o tipo do arquivo, por exemplo image/png.</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>O envio está retido porque o armazenamento foi restaurado ou voltou no tempo.</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>O envio foi parado mais uma vez desde então. Veja isso de novo primeiro.</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>O envio voltou a funcionar.</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>Enviado em um grupo, não só para você. Abra no celular.</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>Algumas alterações não chegaram. Pedindo-as de novo.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>Não foi possível bloquear ou desbloquear alguns clientes. Veja a lista e repita para eles.</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>Alguns dias mais antigos não chegaram. Pedindo-os de novo.</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>Uma pessoa pode estar em 100 equipes no máximo.</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>Outra pessoa respondeu nesse meio-tempo. Leia a resposta e envie de novo se a sua ainda servir.</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>Outra pessoa pegou a conversa nesse meio-tempo. Veja quem foi e atribua de novo.</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>Áudios e figurinhas não levam texto. Envie o texto em uma mensagem própria.</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>Use pelo menos oito caracteres; várias palavras é o melhor.</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>Modelos foram registrados na categoria errada, por isso o WhatsApp limita a conta por um tempo. Corrija as categorias.</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>Esse atendente não existe ou não pode mais entrar. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>Esse arquivo não está no relay. Anexe-o de novo.</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>Esse id pertence a outra mensagem. Crie um novo e envie de novo.</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>Isso não está mais na caixa de saída.</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>Isso é demais de uma vez. Continua em um instante.</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>Isso é demais para uma só mensagem. Encurte-a ou envie em partes.</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>Esse membro foi citado duas vezes. Retire um.</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>Essa pessoa não é membro do grupo.</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>Esse pedido de entrada não existe mais. Carregue a lista de novo.</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>Essa equipe não existe. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>Esse modelo não existe neste idioma ou não está aprovado. Escolha outro.</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>Esse nome de usuário já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>Esse valor não é possível para esta configuração.</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>O PIN foi digitado rápido demais. Espere um pouco.</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>O token de acesso expirou ou foi revogado. Coloque um novo na configuração do relay.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>A conta já tem todos os modelos que pode ter. Exclua alguns primeiro.</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>A conta já está inscrita nisso. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>A conta está em manutenção por um minuto, mais ou menos. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>A conta fez chamadas demais nesta hora. O envio continua mais devagar.</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>A conta ainda não pode ter um nome de usuário. Veja o motivo no painel.</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>A conta não pode escrever para clientes deste país. Use outro meio para falar com este.</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>A conta só envia modelos de marketing por outro caminho. Use o serviço de marketing ou desative essa configuração.</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>O limite da conta por hora se esgotou. O envio continua mais devagar.</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>O endereço não é uma URL http ou https completa.</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>A resposta não corresponde a esta solicitação.</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>Falta ao app uma capacidade de que ele precisa. Verifique as permissões no painel do desenvolvedor.</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>A lista de bloqueio teve uma falha. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>A lista de bloqueio está cheia. Desbloqueie alguém primeiro.</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>A lista de bloqueio estava sendo alterada por outra pessoa. Carregue-a de novo.</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>O corpo tem mais de 1.000 atualizações.</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>O corpo não tem entradas.</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>O corpo é JSON, mas não é um objeto.</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>O corpo é maior que 3 MB.</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>O corpo tem mais de 64 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>O corpo não é JSON.</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>O corpo não trata de uma conta do WhatsApp.</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>A empresa não pode ligar para clientes deste número ou país. Escreva em vez de ligar.</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>A chamada veio sem token de acesso. Coloque um na configuração do relay.</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>Não foi possível conectar a chamada. Tente de novo.</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>Não foi possível preparar a chamada. Tente de novo.</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>A chamada foi atendida, mas não veio som. Tente de novo.</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>A conexão da chamada falhou. Tente de novo.</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>Não é possível verificar o código do número agora. Peça um novo.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>O id do comando se torna o id da mensagem e precisa ser um UUID.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>O id do comando se torna o id da nota e precisa ser um UUID.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>A conexão com o banco de dados caiu. Nada foi gravado; tente de novo.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>A conexão com o relay caiu. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>O contato não tem número de telefone nem id de usuário. Espere até que o cliente escreva.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>O cliente já permitiu chamadas de forma permanente. É só ligar.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>O cliente não permitiu chamadas. Peça permissão primeiro.</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>O cliente parou de receber suas mensagens de marketing. Não envie nenhuma.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>O cliente escreveu pela última vez há mais de 24 horas. Envie um modelo.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>O cliente escreveu pela última vez há mais de 24 horas. Envie um modelo ou espere que o cliente escreva.</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>O cliente escreveu de novo enquanto sua resposta esperava. Leia e envie de novo se ela ainda servir.</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>O app do cliente não mostra este tipo de mensagem. Envie um texto simples.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>Não foi possível obter o arquivo do cliente, ou ele tem mais de 100 MB. Peça-o de novo, menor.</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>A identidade de segurança do cliente mudou. Confirme quem é e envie de novo.</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>O banco de dados desfez a transação após uma falha anterior.</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>O arquivo chegou danificado. Peça-o de novo mais tarde.</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>Não foi possível levar o arquivo ao relay. Anexe-o de novo.</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>Não foi possível baixar o arquivo. Peça-o de novo mais tarde.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>O arquivo não chegou como foi enviado. Envie-o de novo.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>O arquivo não chegou como foi enviado. Tente de novo.</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>O arquivo está vazio ou não pode ser lido. Escolha outro.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>O arquivo tem mais de 100 MB. Reduza-o.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>O arquivo tem mais de 100 MB.</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>O arquivo não está mais lá. Anexe-o de novo.</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>O arquivo ainda está a caminho do relay. Tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>O arquivo é grande demais para ser mostrado aqui.</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>O sistema de arquivos da pasta não guarda o banco de dados com segurança. Use um disco local.</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>Não foi possível alterar o formulário. Verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>Não foi possível excluir o formulário. Tente de novo.</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>Não foi possível publicar o formulário. Verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>Não foi possível desativar o formulário. Tente de novo.</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>O formulário está bloqueado. Envie sem o formulário.</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>O formulário está limitado a poucos envios por hora. Os seguintes esperam.</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>O formulário foi bloqueado por violar as regras. Altere-o.</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>O grupo não existe ou você não é membro dele.</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>O grupo tem só um membro. Adicione alguém primeiro.</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>O grupo está cheio. Remova um membro primeiro.</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>O grupo está suspenso. Use mensagens diretas.</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>O id pertence a outro arquivo. Crie um novo.</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>Não é possível ler o diário até o fim. Restaure-o de um backup.</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>O diário já está sendo verificado.</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>A chave não é a que criptografou os dados deste dispositivo. Pareie-o de novo.</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>A chave dos dados deste dispositivo se perdeu. Pareie-o de novo.</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>O chaveiro não tem mais uma chave para este dispositivo. Pareie-o de novo.</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>Não é possível mostrar a mensagem aqui. Abra-a no celular.</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>Não foi possível ler a mensagem. Atualize o programa que a enviou.</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>A mensagem está endereçada ao próprio remetente. Escolha outro destinatário.</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>O método ou um cabeçalho contém bytes que o HTTP não permite ali.</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>Não é possível mover o número para esta conta. Veja o motivo no painel.</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>O número não pode receber um código de registro agora. Veja o motivo no painel.</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>O número existe em outra conta. Remova-o de lá primeiro.</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>O número está em manutenção por um instante. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>O número não está registrado corretamente. Registre-o de novo.</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>O número não está registrado na Cloud API. Registre-o primeiro.</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>Faltam ao número configurações técnicas para chamadas. Complete-as no painel.</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>O número não pode usar grupos. Use mensagens diretas.</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>O número precisa ser verificado de novo. Faça isso no painel.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>O número foi excluído há pouco. Tente de novo em cinco minutos.</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>O registro do número não foi cancelado por completo. Cancele-o de novo.</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>O número foi registrado vezes demais. Tente de novo daqui a três dias.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>O nome de exibição do número ainda não foi aprovado. Obtenha a aprovação primeiro.</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>O id do número está errado ou foi excluído. Verifique o número na configuração do relay.</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>O pedido não pode passar do estado atual para esse. Escolha outro estado.</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>O dono do app do celular não compartilha as mensagens antigas. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>O trecho não está dentro do arquivo.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>O programa está terminando.</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>O provedor indicou para o arquivo um endereço que não é dele.</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>O provedor informou um modelo sem nome.</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>O serviço de registro não está disponível no momento. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>O relay neste endereço não é aquele para o qual você foi convidado. Peça um novo convite e não continue se acontecer de novo.</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>O relay não alcança seu banco de dados. Ele tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>O relay não começou com uma saudação. Atualize este programa ou o relay.</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>O relay não registrou este dispositivo. Peça um novo convite.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>O relay não responde. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>O relay ainda não tem o arquivo. Tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>O relay não tem este arquivo. Peça que ele seja obtido ou veja a mensagem de novo.</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>O relay perdeu esta conversa. Peça a um supervisor que a devolva.</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>O relay tem mais trabalho do que consegue fazer. Tente de novo em um instante.</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>O relay não tem os bytes deste arquivo. Peça que ele seja obtido de novo.</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>O relay parou de responder.</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>É preciso conectar ao relay uma vez para abrir os dados deste dispositivo.</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>O relay está ocupado. Tente de novo daqui a um minuto.</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>O relay talvez já tenha recebido: não é mais possível desfazer.</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>O relay enviou linhas que não encaixam. Atualize este programa ou o relay.</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>O relay enviou algo que não são quadros. Atualize este programa ou o relay.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>O relay foi restaurado de um backup e não sabe mais se isto foi enviado. Veja o que o cliente recebeu e depois reenvie ou deixe como está.</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>O relay foi parado antes que isto pudesse sair. Tente de novo.</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>O serviço não está disponível no momento. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>Não é possível ler o armazenamento agora.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>O modelo não pode ser usado para marketing por este caminho. Escolha outro.</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>O modelo já existe neste idioma. Edite aquele.</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>O modelo tem variáveis demais para tão poucas palavras. Adicione palavras ou retire variáveis.</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>O modelo está desativado de vez. Use outro.</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>O modelo está pausado por baixa qualidade. Use outro ou espere até que seja liberado.</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>O modelo ainda está sendo preparado. Será feita uma nova tentativa em alguns minutos.</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>O modelo ainda está em análise. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>O modelo precisa de outro número de valores. Preencha todos os campos.</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>O modelo com seus valores é longo demais. Encurte os valores.</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>O rodapé do modelo não é válido. Corrija-o.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>O cabeçalho do modelo não é válido. Corrija-o.</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>O texto do modelo viola as regras do WhatsApp. Edite o modelo.</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>O texto do modelo não é válido. Corrija-o.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>Os termos de pagamento não foram aceitos. Aceite-os no painel.</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>Falta uma permissão ao token. Dê a ele as permissões de mensagens e de gerenciamento do WhatsApp.</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>O token não pode fazer isso. Verifique as permissões dele.</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>O PIN de duas etapas está errado. Digite o correto.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>O nome de usuário pertence a uma página do Facebook que não está vinculada. Vincule-a primeiro.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>O nome de usuário pertence a uma conta do Instagram que não está vinculada. Vincule-a primeiro.</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>O nome de usuário precisa ser transferido primeiro. Confirme a transferência.</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>Há um problema de pagamento na conta. Verifique forma de pagamento, linha de crédito, moeda e fuso horário.</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>Já há uma transação.</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>Não há conexão com o relay agora. Tente de novo quando ela voltar.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Não há chaveiro aqui.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>Não há chaveiro neste computador. Escolha uma frase secreta: ela protege o que este dispositivo guarda.</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>Esse canal não existe. Escolha aquele em que a conversa está.</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>Esse canal não existe. Indique um da configuração.</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>Essa conversa não existe. Escolha uma da lista e tente de novo.</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>Esse arquivo não existe. Peça um que alguma mensagem mostre.</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>Essa mensagem não existe nesta conversa. Escolha uma que você possa ver.</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>Essa configuração não existe. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>Não há transação.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>Não há memória suficiente para guardar a senha com segurança. Tente de novo.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>Não há nada com esse nome. Veja a lista de novo.</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>Não é possível restringir este SQLite. Instale a versão 3.40 ou mais nova.</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>Este SQLite não tem busca em texto completo. Instale um com FTS5.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>Esta conta não pode mais entrar. Fale com um proprietário do espaço de trabalho.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>O relógio deste computador foi atrasado. Acerte-o ou conecte ao relay.</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>Não é possível ligar para este cliente. Escreva em vez de ligar.</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>Este dispositivo passou tempo demais sem alcançar o relay. Conecte-o uma vez para abrir os dados de novo.</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>Este dispositivo está bloqueado agora.</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>O relay não conhece mais este dispositivo. Pareie-o de novo.</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>Este dispositivo ainda não está pareado com um relay.</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>Este dispositivo não está protegido por uma frase secreta, ou está bloqueado.</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>Este dispositivo não pode mais entrar. Peça um novo convite a um proprietário.</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>Este não é um endereço de pareamento. Copie a linha inteira que começa com &quot;waypost-pair:&quot;.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Esta não é a frase secreta. Tente de novo.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>Este é o último proprietário. Torne outra pessoa proprietária primeiro.</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>Este tipo de mensagem precisa de um número de telefone, e o cliente o oculta. Peça o número primeiro.</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>Este código de pareamento é desconhecido, já foi usado ou é antigo demais. Peça um novo a um proprietário.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>Esta senha está entre as primeiras que se tentam. Escolha outra.</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>Este relay não conhece o comando. Atualize-o, ou o programa que pediu.</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>Este relay não conhece a pergunta. Atualize-o, ou o programa que pediu.</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>Esta versão não conhece o tipo da mensagem. Ela foi ignorada.</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>Este caminho de envio é só para modelos de marketing. Envie como mensagem comum.</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>Tentativas demais a partir deste endereço. Tente de novo daqui a uma hora.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>Tentativas demais. Espere e tente de novo; enquanto isso, um proprietário pode lhe dar um código de pareamento.</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>Chamadas demais ao mesmo tempo. Tente de novo quando algumas terminarem.</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>Chamadas demais para este app. O envio continua mais devagar.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>Chamadas demais em pouco tempo. Espere um pouco.</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>Chamadas de grupo demais. O processo continua mais devagar.</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>Mensagens demais para este cliente em pouco tempo. As próximas vão mais devagar.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>PINs errados demais. Espere o tempo que o WhatsApp indicar.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>Já há coisas demais esperando envio. Conecte ao relay primeiro.</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>Envie o arquivo primeiro e depois a mensagem com o id que ele recebeu.</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>Espere até que a mensagem tenha sido enviada e depois reaja a ela.</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>Espere até que a mensagem citada tenha sido enviada.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Esperando o chaveiro.</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>O que há para informar aos outros é longo demais. Guarde em uma tabela.</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>O WhatsApp pede para ir mais devagar. O processo continua sozinho daqui a pouco.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>Não foi possível alcançar o WhatsApp. Peça o arquivo de novo mais tarde.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>Não foi possível alcançar o WhatsApp. Verifique a conexão do relay com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>O WhatsApp não entregou a mensagem, para poupar o cliente de marketing demais. Espere um dia ou mais; reenviar logo só piora.</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>O WhatsApp não disse onde está o arquivo. Peça-o de novo mais tarde.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>O WhatsApp não aceitou o arquivo. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>O WhatsApp não aceitou o arquivo: tipo errado, grande demais ou danificado. Converta-o e envie de novo.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>O WhatsApp não entendeu uma parte da mensagem, ou aquilo que ela cita não existe. Altere a mensagem e envie de novo.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>O WhatsApp não aceita este tipo de mensagem aqui. Envie outro tipo.</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>O WhatsApp viu um erro na mensagem sem dizer onde. Verifique-a e envie de novo.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>O WhatsApp teve uma falha própria. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>O WhatsApp teve uma falha desconhecida. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>O WhatsApp bloqueou a conta. Veja o estado de integridade dela e recorra ali.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>O WhatsApp restringiu a conta por violar as regras. Veja a página de qualidade da conta e recorra ali.</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>O WhatsApp está fora do ar ou sobrecarregado no momento. Será feita uma nova tentativa.</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>O WhatsApp mantém este cliente fora do marketing para um experimento. Não reenvie.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>O WhatsApp não aceita mais o token de acesso. Coloque um novo na configuração do relay.</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>O WhatsApp recusou o token de acesso. Coloque um válido na configuração do relay.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escreva um número.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva algo primeiro.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>Escreva a data como ano-mês-dia: 2026-03-31.</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>Você pode devolver o que você mesmo escreveu. Peça o resto a um supervisor.</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>Sua sessão foi encerrada. Peça um novo convite a um proprietário.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>Você bloqueou este cliente. Desbloqueie primeiro e envie de novo.</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>Você consultou muitos números. Espere um minuto antes do próximo.</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>Você tem envios de arquivo inacabados demais. Termine-os ou espere até que sejam descartados.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>Seu papel não permite isso. Peça a um supervisor ou proprietário.</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>Uma resposta pronta tem no máximo 10 arquivos.</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>Uma resposta pronta precisa de um UUID.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>Não é possível mesclar uma conversa com ela mesma. Escolha outra.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>Uma conversa tem no máximo 100 seguidores.</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>Um arquivo tem no máximo 200 MiB. Divida-o em vários.</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>Uma macro tem de 1 a 20 ações.</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>Uma macro precisa de um UUID.</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>Uma macro envia no máximo uma resposta.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>Um nome tem de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Um nome tem no máximo 120 caracteres.</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>Uma visão nova precisa de um id novo (UUID).</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>Uma nota sobre um contato tem no máximo 4.000 caracteres.</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>Uma nota pode citar no máximo 50 colegas e equipes.</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>Uma pessoa está com esta conversa agora. Nada é enviado automaticamente.</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>Um lugar é um número de 1 a 10.000, ou 0 para nenhum.</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>Um guia tem no máximo 200 palavras a evitar.</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>Uma aspa ou um parêntese não foi fechado. Considera-se que vai até o fim.</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>Uma resposta pode ser retida por 0, 5, 15 ou 30 segundos.</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>Um segmento busca algo, em no máximo 500 caracteres.</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>Um segmento é para você ou para todos.</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>Um segmento precisa de um id próprio.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de um segmento tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>Um atalho tem de 1 a 40 letras, dígitos, &quot;-&quot; e &quot;_&quot;, e nenhum espaço.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>Um título tem de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de uma visão tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>Uma importação traz de 1 a 200 linhas por vez.</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>Outra resposta pronta ali já tem este atalho. Escolha outro.</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>Escolha de 1 a 1000 mensagens para mover.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>Escolha uma hora dentro de um ano.</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>Escolha um dos códigos de encerramento do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>Escolha entre time, reply e window.</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>Escolha alcance, ordem e contador entre os que existem.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>Escolha dois contatos diferentes.</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>Escolha quando ela volta: assim, nada a traria de volta.</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>Escolha onde é oferecida: resposta, nota ou ambas.</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>Escolha quem pode usar: só eu, equipe ou todos.</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>Os contatos não têm campo com esse nome. Veja a lista de novo.</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>Sai em um instante. Desfaça o envio primeiro.</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>Já foi enviado ou desfeito.</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>Indique os números para os quais o cliente escreve, 50 no máximo.</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>Nenhuma mensagem interrompeu um adiamento. Escolha uma hora.</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>Ninguém citou você ali. Escolha um da lista.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Nada foi gravado. Verifique o microfone e grave de novo.</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>Uma das equipes citadas não existe.</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>Só o autor pode enviar. Cancele e escreva a sua.</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>Só o autor ou um supervisor pode desfazer.</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>Só quem criou esta visão, um supervisor ou um proprietário pode fazer isso. Salve-a como sua.</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>Só o responsável pela conversa pode responder aqui. Atribua-a a você primeiro.</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>Outras estão mescladas nesta. Desfaça isso primeiro, ou mescle a outra nesta.</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>Pessoas e programas escrevem com comandos próprios.</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>Diga o que a visão mostra: de 1 a 512 caracteres, com algo a buscar.</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>Diga qual coluna é o número, o e-mail ou o número do cliente.</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>Defina 100 atributos por vez.</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>Outra pessoa está respondendo. Acompanhe, deixe uma nota ou tome a vez.</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>Esse atributo não é mais usado: só é possível retirar o valor.</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>Esse colega não vê esta conversa. Peça a um supervisor que dê acesso.</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>Esse id pertence a outra conversa.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Isso é mais do que cabe em uma busca. O resto fica de fora.</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>Isso não é seu para alterar. Peça a um supervisor, ou salve um para você ou sua equipe.</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>Essa macro não existe. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>Esse segmento pertence a outra pessoa. Salve um seu.</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>A resposta pronta desta macro não existe mais. Altere a macro.</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>O arquivo de cartões pode ter 1 MB. Retire algumas pessoas dele.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>O id do comando se torna o id da conversa e precisa ser um UUID.</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>O contato com este número do cliente ou e-mail tem outro número. Altere-o lá, ou não importe a chave.</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>O arquivo precisa de uma linha com os nomes das colunas e pelo menos uma linha abaixo dela.</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>A janela de resposta fecha dentro de uma hora ou já fechou. Escolha uma hora.</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>Não há atributo com esse nome. Escolha um da lista.</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>Não há um vCard completo aqui. Escolha um arquivo .vcf.</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>Não há número, e-mail nem número do cliente para reconhecer este contato.</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>Essa resposta pronta não existe. Veja a lista de novo.</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>Esse contato não existe. Escolha um da lista.</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>Esse número não existe. Indique os números para os quais o cliente escreve.</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>Essa equipe não existe. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>Essa visão não existe mais. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>São dois clientes. Se são a mesma pessoa, mescle os contatos primeiro e depois as conversas.</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>Este contato já faz parte de outro. Desfaça essa mesclagem primeiro.</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>Esta conversa não está mesclada em outra.</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>Esta conversa foi mesclada em outra. Continue lá.</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>Este cliente está bloqueado. Desbloqueie-o primeiro e envie de novo.</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>Este número não tem o código do país. Escolha de onde são os números.</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>Este número não é possível.</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>Esta versão não conhece essa ação. Atualize o Waypost.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>Escreva um texto ou anexe um arquivo.</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>Escreva o e-mail como nome@example.com.</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>Escreva o idioma como código: en, pt-BR.</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>Escreva a hora como ano-mês-dia: 2026-03-31.</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>Você tem 200 visões. Remova uma primeiro.</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>Seu papel não permite isso. Peça a um supervisor.</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>Um calendário tem no máximo 1.000 dias especiais. Remova os que já passaram.</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de um calendário tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>Uma capacidade é um número inteiro de 0 a 1000.</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>Uma nota de orientação tem no máximo 8.192 caracteres.</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>Um colega pegou esta revisão. Pegue outra.</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>Uma condição sobre um atributo indica o atributo e seus valores.</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>Um dia tem no máximo 96 intervalos. Junte os que se tocam.</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>O horário de um dia é uma lista de no máximo 96 intervalos: [[&quot;09:00&quot;, &quot;17:00&quot;]].</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>Um nível faz de uma a dez coisas da lista.</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>Um nível fica no máximo 31 dias antes ou depois do vencimento.</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>Um calendário novo precisa de um novo id (UUID).</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>Uma nota tem no máximo 10 arquivos. Coloque os outros em outra.</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>Uma política tem no máximo 20 níveis, cada um de um de seus relógios.</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>Uma política precisa de um id próprio.</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de uma política tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>Uma ficha tem de 1 a 30 critérios, cada um com texto, peso de 1 a 100 e notas de até 1 a 10.</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de uma ficha tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>Uma habilidade tem de 1 a 40 caracteres: uma etiqueta ou um idioma como es.</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>Uma pesquisa cita no máximo 200 equipes e 200 etiquetas.</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>Uma pesquisa espera no máximo um dia e pergunta a um cliente no máximo uma vez em 0 a 366 dias.</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>O nome de uma pesquisa tem de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>Uma meta fica entre um minuto e 366 dias.</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>Uma semana tem o horário de sete dias, começando na segunda-feira; [] para um dia de folga.</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>Adicione a primeira opinião antes da segunda.</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>No máximo 20 conversas de um agente são sorteadas por semana, e no máximo a cada 100ª duas vezes.</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>É possível ler calendários de até 1 MB. Exporte menos anos.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>Escolha de 1 a 20 anos, entre 1970 e 2199.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>Escolha um fuso horário da lista: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>Escolha um entre manual, round_robin, balanced e skills.</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>Escolha um entre online, busy e away.</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>Escolha satisfação (CSAT) ou recomendação (NPS).</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>Escolha primeiro o fuso horário do calendário.</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>Os relógios podem parar enquanto está pendente ou adiada.</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>A primeira resposta e as seguintes nunca param: o cliente está esperando.</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>Informe uma lista de no máximo 100 habilidades.</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>Informe um número para cada prioridade que tenha um.</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>Dê nota a cada critério ou diga que não se aplica; ao menos um deve se aplicar.</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>As horas começam antes de terminar, entre 00:00 e 24:00. O que passa da meia-noite são duas: até 24:00 e a partir de 00:00 do dia seguinte.</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>O horário vale a partir de um momento entre 1970 e 2199.</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>Ninguém está com esta conversa. Atribua-a a alguém.</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>Ninguém revisa o próprio trabalho. Deixe esta para um colega.</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>Só uma conversa que foi fechada pode ser revisada.</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>Só arquivos podem ser anexados a uma nota.</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>Prometa pelo menos um prazo, em segundos ou em dias úteis.</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>As metas são para urgent, high, normal e low.</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>Esse calendário não existe. Escolha um da lista.</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>Esse dispositivo não está mais conectado. Liste os dispositivos de novo.</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>O endereço para alertas começa com https:// e não contém usuário.</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>O arquivo fecha mais de 1.000 dias. Escolha menos anos ou outro arquivo.</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>Os textos de uma pesquisa têm no máximo 900 caracteres em cada um de 40 idiomas.</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>Há 200 calendários. Remova um primeiro.</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>Já há 200 políticas. Remova uma primeiro.</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>Já há 50. Remova um primeiro.</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>Não existe essa resposta de um cliente. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>Esse calendário não existe mais. Escolha um da lista.</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>Não existe tal calendário. Escolha um da lista.</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>Não existe tal política. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>Essa revisão não existe mais. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>Essa ficha não existe mais. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>Essa pesquisa não existe mais. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>Esta conversa não era de ninguém. Atribua-a primeiro ou escolha outra.</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>Este dispositivo foi desconectado. Pareie-o de novo para continuar aqui.</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>Este arquivo pertence a uma nota, que nenhum cliente vê. Anexe-o de novo para enviá-lo.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>Este não é um arquivo iCalendar. Exporte os feriados outra vez, como “iCalendar” ou “.ics”.</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>Esta revisão foi entregue, e o que foi entregue fica.</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>Dois intervalos de um dia se sobrepõem. Junte-os ou separe-os.</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>Dois níveis de uma política não podem ter o mesmo id.</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>O que é novo precisa de um novo id (UUID).</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>Com este horário a equipe nunca trabalha e nada venceria jamais. Dê horas a pelo menos um dia.</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>Dias úteis precisam de um calendário; uma meta tem de 1 a 366 deles.</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>Escreva um intervalo como dois horários: [&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>Escreva os dias especiais como ano-mês-dia, de 1970 a 2199: 2026-12-25.</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>Escreva a pergunta para clientes cujo idioma não é conhecido.</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>Você deu a primeira opinião desta conversa. A segunda é de outra pessoa.</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>Não tem duração ou dura mais de um ano.</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>Não é possível ler o início.</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>Não é possível calcular a forma como se repete.</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>Dois dias especiais têm a mesma data. Mantenha um deles.</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>Informe o canal cujos modelos foram lidos.</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>A configuração do relay não tem account_id para este canal. Adicione-o para listar seus modelos.</translation>
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
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reproduzida</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Note by %1</source>
        <translation>Nota de %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>App do celular</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Atendente %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horários em %1</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>as mensagens mais antigas não estão aqui</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>Encaminhada muitas vezes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhada</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>O cliente apagou esta mensagem. Só sua equipe ainda a vê.</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Nota · %1</translation>
    </message>
    <message>
        <source>Note · %1 → @%2</source>
        <translation>Nota · %1 → @%2</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Ver as duas</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>O WhatsApp não aceitou.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>Ninguém sabe ainda se chegou. Reenviar pode duplicar.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>editada %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>Copiar a posição</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Compartilhada a pedido</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Escolheu na lista</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>Tocou no botão</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>Pedido · 1 item</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>Pedido · %n item</numerusform>
            <numerusform>Pedido · %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>Produto do catálogo</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver itens</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>Modelo · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>Mensagem de um tipo que o Waypost ainda não conhece</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Mostrar o que veio</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>Resposta ao pedido de chamada</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Formulário preenchido</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>Veio de uma publicação</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>Veio de um anúncio</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Rascunho:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>Resposta a uma mensagem que não está aqui</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>É mais antiga que esta caixa de entrada.</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <translation>Nota de %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Figurinha</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botões</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Lista de opções</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>Aviso do WhatsApp</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Mensagem de tipo desconhecido</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Esperando %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Encerrada · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Adiada até %1</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Aguardando o cliente</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>Você retirou o responsável</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>%1 retirou o responsável</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>Você atribuiu a conversa a si</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>%1 atribuiu a conversa a você</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>Você atribuiu a conversa a %1</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 atribuiu a conversa a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>%1 adicionou a etiqueta %2</numerusform>
            <numerusform>%1 adicionou as etiquetas %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>%1 removeu a etiqueta %2</numerusform>
            <numerusform>%1 removeu as etiquetas %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>%1 adicionou %2 e removeu %3</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>%1 retirou a conversa da equipe</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 passou a conversa para %2</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 resolveu a conversa</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>%1 resolveu a conversa como “%2”</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda não há mensagens</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>O cliente iniciou a conversa</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>%1 iniciou a conversa</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 definiu a prioridade como %2</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>O cliente escreveu de novo: reaberta</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 reabriu a conversa</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>Sem resposta do cliente</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Janela fechada</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>A janela fecha em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n na caixa de saída</numerusform>
            <numerusform>%n na caixa de saída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tem um rascunho</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 está escrevendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n pessoa está escrevendo…</numerusform>
            <numerusform>%n pessoas estão escrevendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selecionada: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 está vendo a conversa</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>Sai em %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>%1 envia isto em %2</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>%1 programou isto para %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>Programada para %1. É verificada de novo antes de sair.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Alterar a hora</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Não saiu.</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>%1 desfez uma resposta antes que saísse</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>%1 tomou a vez de %2</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>%1 separou isto de outra conversa</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>O cliente escreveu de novo: uma nova sessão</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>%1 começou uma nova sessão</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>O cliente escreveu: o adiamento terminou</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>O adiamento terminou</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>%1 mesclou esta conversa em outra</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 mesclou outra conversa nesta</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>%1 desfez a mesclagem</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>%1 separou %n mensagem</numerusform>
            <numerusform>%1 separou %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>%1 adiou a conversa até que o cliente escreva</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>%1 adiou a conversa até pouco antes de a janela de resposta fechar (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>%1 adiou a conversa até %2</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>%1 adicionou seguidores: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>%1 retirou seguidores: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 definiu %2</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>Enviando: %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>atendeu este cliente por último</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>próximo da vez</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>tem menos trabalho</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>tem as habilidades</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>seu responsável saiu</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>ninguém trabalha nesta lista</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>ninguém está on-line</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>ninguém está em turno</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>ninguém presente tem a habilidade</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>todos já têm o máximo que podem</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>primeiro para quem atendeu o cliente por último</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>quem podia ficar com ela a devolveu</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>seu responsável saiu mas começou uma resposta: alguém decide</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>carga %1 de %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>tem %1</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>De volta à lista de espera</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>De volta à lista de espera: %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>Entregue a %1</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>Entregue a %1: %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>Aguarda: ninguém pode atender agora</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Aguarda: %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>Nada mais é prometido</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>Prometido pela política %1</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 está atrasada: vencia %2</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 vence: %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>%1 não foi cumprida: vencia %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>%1 pediu que você olhe</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>%1 pediu a %2 que olhe</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>Perguntamos ao cliente como foi</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>O cliente deu %1 de %2</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>O cliente não disse como foi</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>Obrigado por escrever! Já estou verificando. *Um momento, por favor.*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>Iniciando um relay e um sandbox…</translation>
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
        <translation>Não é possível gravar na pasta do teste. Escolha outra com --home.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>Não foi possível iniciar %1. Está instalado junto com este programa?</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>%1 terminou. Suas últimas mensagens estão no terminal.</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>O relay ou o sandbox não iniciou em meio minuto. Tente de novo; as mensagens deles estão no terminal.</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>Loja de teste</translation>
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
        <translation>Versão</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1: %n conversa</numerusform>
            <numerusform>%1: %n conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgentsTable</name>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Conversas abertas pelo peso em relação à capacidade do agente, de todas as equipes e canais.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Conversas abertas agora e capacidade do agente, de todas as equipes e canais.</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>1ª resp. p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>Resolvidas / h</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>Conversas encerradas no período por hora do relógio em que o agente escreveu a um cliente ou encerrou uma.</translation>
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
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Nobody of this team may sign in</source>
        <translation>Ninguém desta equipe pode entrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Arquivos anexados</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>Não foi possível gravar no disco. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>colado</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>No máximo %n arquivo por vez. Envie estes primeiro.</numerusform>
            <numerusform>No máximo %n arquivos por vez. Envie estes primeiro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>Nada foi tocado aqui há algum tempo. Mova o ponteiro e pronto.</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>Você está fora do turno: nada novo é entregue a você</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>Se você recebe conversas novas</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilidade: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>você recebe conversas novas</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>você mantém as suas e não recebe novas</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>o que ninguém começou a responder vai para outros depois de um tempo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BacktestDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Test on the past</source>
        <translation>Testar com o passado</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>o último dia</numerusform>
            <numerusform>os últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>Promessa ou equipe</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>Descumpridas como foi</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>Descumpridas com esta política</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>O que teria sido descumprido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>Sessões de</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>Pela hora em que vencia</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>Supõe-se que cada um respondeu quando respondeu. Com outras promessas à vista, poderia ter sido diferente.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>De mais %n não dá mais para saber: etiquetas, atributos e segmentos não ficam com a sessão.</numerusform>
            <numerusform>De mais %n não dá mais para saber: etiquetas, atributos e segmentos não ficam com a sessão.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Todas as promessas</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sem equipe</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>uma equipe que não existe mais</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>Vale para %n sessão de %1.</numerusform>
            <numerusform>Vale para %n sessões de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Cutucar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 espera alguém de novo.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 está com %2 agora.</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>Pedimos a %1 que veja %2.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>&amp;Abrir na caixa de entrada</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>&amp;Cutucar %1</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Atribuir a &amp;mim</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>A&amp;tribuir a</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>&amp;Reatribuir a</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>Painel de SLA</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Parede</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>Tela cheia, na segunda tela se houver</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>A %n</numerusform>
            <numerusform>Todas as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>Desde a abertura</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>Idade de quê</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>Abertas agora, pelo tempo desde a abertura.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>Meta %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todas as equipes</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Sem equipe</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horário comercial</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>Durações no horário prometido; desligado: pelo relógio</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1, horário comercial</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA cumprido, último dia</numerusform>
            <numerusform>SLA cumprido, últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>Nada foi prometido ainda, então nenhum relógio corre. Uma política diz em quanto tempo se responde; o painel já conta todo o resto.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Criar uma política</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>Ao vivo · última mudança há %1</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>Sem conexão · última mudança há %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>Painel de SLA</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>Painel de SLA na parede</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>Som a cada novo estouro</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>Fechar a parede</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA cumprido, último dia</numerusform>
            <numerusform>SLA cumprido, últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>Silenciado: sem som a cada novo estouro</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Prévia: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>Atribuir as selecionadas</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>Adiar as selecionadas</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>Resolver as selecionadas</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>Mais para as selecionadas</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Conversas selecionadas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Adicionar uma etiqueta…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>Etiqueta para %n conversa</numerusform>
            <numerusform>Etiqueta para %n conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>Botões para responder</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Cabeçalho (opcional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Rodapé (opcional)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botão %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>Mais opções: faça uma lista</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>Promessas e turnos contam as horas de um calendário. O que se salva vale a partir daí; o que foi medido antes fica.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horário comercial</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>Digite uma cidade para encontrá-la. O horário de verão é automático.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Dias especiais</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>Importar feriados…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>Importar dias especiais de um arquivo iCalendar</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>De um arquivo iCalendar (.ics): dias inteiros fecham; outros fecham no seu horário.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Salvar o calendário</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Remover o calendário</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>Quantos intervalos por dia quiser: 9:00–12:30, 13:30–18:00. O que passa da meia-noite são dois: 18:00–24:00 e, no dia seguinte, 0:00–2:00.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>De terça a sexta como segunda</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Um novo calendário</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Versão %1, salva %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>Não dá para ler as horas de um dia.</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>Ainda não há um minuto aberto.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>Não dá para ler as horas de um dia. Escreva assim: 9:00–12:30, 13:30–18:00.</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Dê um nome ao calendário.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar feriados</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>%n dia tirado do arquivo. Salve para usá-lo.</numerusform>
            <numerusform>%n dias tirados do arquivo. Salve para usá-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%n não pôde ser usado: %1</numerusform>
            <numerusform>%n não puderam ser usados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Nova resposta pronta</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Atalho, digitado depois de /</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>Texto, com variáveis como {{contact.first_name|there}}</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Oferecida em</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>Macro que Ctrl+Enter executa com ela</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>Outras palavras que a encontram</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>Idioma, como pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Respostas e notas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Retirar o arquivo</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Adicionar um arquivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>{{%1}} impede o envio quando não tem valor: dê uma alternativa, como {{%1|there}}.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Um arquivo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Cartões de contato</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>Escolha um colega…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organização (opcional)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>Endereço de e-mail (opcional)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Mais uma pessoa</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>De um arquivo vCard…</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Remover a pessoa escolhida</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>Pessoas a enviar</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Um cartão precisa de um nome.</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>Escolher um arquivo vCard</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ChecksButton</name>
    <message>
        <source>something removed</source>
        <translation>algo removido</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Ainda não há nenhum</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Ainda não enviado.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: pronto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Enter insere · Ctrl+Enter também executa a macro · Esc fecha</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Enter cita · Esc fecha</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>Editor de mensagem</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>Escreva aos seus colegas. Os clientes nunca veem isto.</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escreva uma resposta…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>O que escrever</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>Enviar e resolver</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>A janela de 24 horas está fechada: só é possível enviar modelos.</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>Este cliente ainda não escreveu. A primeira mensagem precisa ser um modelo.</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>A última mensagem do cliente tem mais de 24 horas. O WhatsApp só aceita modelos até que ele responda.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Restam %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 a mais</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Abra uma conversa primeiro.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escreva algo primeiro.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>A janela de 24 horas está fechada.</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Um arquivo não está pronto, ou o WhatsApp não o aceitaria. Remova-o ou espere.</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Mais formas de enviar</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>Enviar e próxima</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Enviar depois…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>Enviar e resolver</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>Um arquivo não está pronto. Remova-o ou espere.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>Anexar e mais</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Gravar uma mensagem de voz</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Localização…</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>Cartões de contato…</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>Botões…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
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
        <translation>%1 salva · %2 menciona</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nome</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 envia · %2 nova linha</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Contatado por</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>O que a equipe sabe</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Pode ser a mesma pessoa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>se chama “%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>oculto pelo WhatsApp</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · mesclado em %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Desfazer mesclagem</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não são a mesma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>Escolha um contato para ver quem é.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>Seu papel não mostra isto por inteiro.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>O que a equipe sabe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>en, pt-BR</translation>
    </message>
    <message>
        <source>About this contact</source>
        <translation>Sobre este contato</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>Sobre este contato. Só a equipe vê.</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ainda sem nome</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>Nome, número, e-mail…</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>Salvar esta busca como segmento</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contatos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ninguém aqui</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>Os contatos aparecem quando clientes escrevem ou quando você importa um arquivo.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ninguém corresponde</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>Tente menos palavras, ou attribute.&lt;nome&gt;:valor, created:&gt;2026-01-31, is:blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contato</numerusform>
            <numerusform>%n contatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Janela de resposta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>Pedidos nas mensagens</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Outras conversas</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Cliente desde %1</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>1 item · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>%n item · %1</numerusform>
            <numerusform>%n itens · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reaberta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>Grátis após anúncio</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>Respostas livres</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca aberta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Restam %1</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>Só modelos</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>Abra uma conversa para ver quem escreve.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>O que a equipe sabe</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>likely; see Contacts</source>
        <translation>provável; veja Contatos</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 agora é um só contato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Salvar como segmento</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>Nome do segmento. Todos no espaço de trabalho o veem.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Arquivos CSV (*.csv *.txt *.tsv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar ou ocultar detalhes</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Responsável: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipe: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>Buscar mensagens e pessoas</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Conversas: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>Nada é seu no momento</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>Abra “Sem responsável” e pegue a mais antiga.</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>Tudo tem responsável</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>As novas conversas aparecem aqui primeiro.</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>Nenhum cliente deve resposta a você</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>As conversas que você respondeu esperam aqui.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nada está adiado</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>Pressione H em uma conversa para deixá-la para depois.</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>Sem rascunhos, nada na caixa de saída</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>O que você começa e não envia fica guardado aqui.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Nada foi resolvido ainda</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>Pressione E em uma conversa concluída.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ainda não há conversas</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>Quando um cliente escrever para o seu número, a conversa aparece aqui.</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>Nada corresponde a esta visão agora</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>O que passar a corresponder aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada está atrasado</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>Até agora, o prometido é cumprido.</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>Nada vence em 15 minutos</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>O que surgir aparece aqui sozinho.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Mesclar com outra conversa</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>Tudo o que foi dito aqui também ficará na outra e continuará lá. Nada se perde, e você pode desfazer.</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>Outras conversas deste cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>Este cliente não tem outra conversa.</translation>
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
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J e K percorrem a lista, Enter abre, R responde, Ctrl+K vai a qualquer lugar.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>Resta %n caractere</numerusform>
            <numerusform>Restam %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Nota máxima</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 anula tudo</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Adicionar critério</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Retirar o escolhido</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>Escreva assim: 9:00–12:30, 13:30–18:00. Vazio: fechado.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>Supervisores e proprietários decidem isto. Você pode ver.</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>Supervisores e proprietários decidem isto.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DesktopBanners</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeviceList</name>
    <message>
        <source>Your devices</source>
        <translation>Seus dispositivos</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Dispositivos da sua equipe</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ainda não visto</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto por último em %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>Sim, desconectar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>App do celular</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Levou</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Atendente</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Abrir na caixa de entrada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>Nada é contado aqui</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abertas %1</translation>
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
        <translation>Possíveis duplicados</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>Nenhum contato se parece com outro.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não são a mesma</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Nenhum emoji com esse nome</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tom de pele</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Sem tom de pele</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Médio-claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Médio-escuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · usados há pouco</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>Emoji com esse nome</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FileCard</name>
    <message>
        <source>Send smaller</source>
        <translation>Enviar menor</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>Como documento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1: grande demais para uma foto</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Recebendo…</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>Mensagem de voz, %1</translation>
    </message>
    <message>
        <source>%1, as a document</source>
        <translation>%1, como documento</translation>
    </message>
    <message>
        <source>%1, as a document: %2</source>
        <translation>%1, como documento: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FirstRun</name>
    <message>
        <source>Welcome to Waypost</source>
        <translation>Boas-vindas ao Waypost</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Experimente agora</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>Inicia um relay e um sandbox neste computador, com clientes inventados que escrevem, compram e reclamam. Não é preciso conta do WhatsApp e nada sai desta máquina.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Experimentar o sandbox</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Entre na sua equipe</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>Endereço de pareamento</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nome deste dispositivo</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>Parear este dispositivo</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Pareando…</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>Peça a um proprietário um endereço de pareamento (%1). Ele vale uma vez, por %2 minutos, e diz a este dispositivo em qual relay confiar.</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma do programa</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>O que os clientes escrevem fica como está.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>Texto das conversas</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>Ctrl e + ou - fazem o mesmo durante a leitura; Ctrl e 0 volta ao normal.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamanho de tudo</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>Sem cursor piscando, nada que deslize ou esmaeça.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>envia; Shift+Enter começa uma linha</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>começa uma linha; Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>Enter em uma resposta</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>Enter em uma nota</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>Com os dicionários deste computador, no idioma da conversa.</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>Tom de pele dos emojis</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>como os emojis vêm</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>médio-claro</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>médio-escuro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>Uma resposta pode ser desfeita</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>pelo tempo que o espaço de trabalho definir</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>por %n segundo</numerusform>
            <numerusform>por %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>O relay a segura por esse tempo; os colegas a veem enquanto isso.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversas</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortável</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacta</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>A compacta mostra bem mais: duas linhas cada, com o rótulo que mais importa.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>O relay foi restaurado de um backup. Desde %1 nada é enviado em %2.</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>Verifique o que se perdeu e depois libere o envio.</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>Um proprietário precisa liberar o envio; o que você escreve espera.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de novo…</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>Liberar o envio do relay?</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>Tudo o que esperava sai agora para os clientes, em ordem.</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>O relay não conhece mais as mensagens enviadas depois do backup. Primeiro devolva o que os computadores ainda guardam, para que ninguém receba duas respostas.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>O que teria sido descumprido, por hora</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1, %2:00: %3 de %4 descumpridas, como foi %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>Os números têm o código do país</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Salvar linhas recusadas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>País dos números sem código do país</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>Números sem código do país são de:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>As primeiras linhas; acima delas, o que é cada coluna</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · estas são as primeiras linhas. Diga o que é cada coluna.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>O que é “%1”</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>%n das primeiras linhas seria recusada.</numerusform>
            <numerusform>%n das primeiras linhas seriam recusadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n linha lida…</numerusform>
            <numerusform>%n linhas lidas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n contato novo</numerusform>
            <numerusform>%n contatos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>%n contato conhecido completado</numerusform>
            <numerusform>%n contatos conhecidos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>%n linha sem novidade</numerusform>
            <numerusform>%n linhas sem novidade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n linha recusada</numerusform>
            <numerusform>%n linhas recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Salvar linhas recusadas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>Parando depois das linhas que estão a caminho…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como em</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>Suas próprias alterações se somam a isso.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>Pressione aqui: uma tecla, ou até quatro uma após a outra.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” não tem tecla agora.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Como na predefinição</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>“%1” voltou à tecla da predefinição.</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>Todas as teclas da predefinição</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>Todas as teclas são as da predefinição.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterado por você</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 agora é a tecla de “%2”.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>Essa tecla digita uma letra onde este comando é usado. Adicione Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1 é a tecla de “%2”. Escolha outra ou retire-a de lá primeiro.</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>O atalho funciona agora, mas não pôde ser guardado. O disco está cheio, ou %1 está protegido contra gravação?</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>Tomar a vez</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>está respondendo agora. O que você escreveu fica com você.</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>está escrevendo. Sua resposta espera pela outra.</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>está escrevendo. Sua resposta será comparada com a outra.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>%n colega está escrevendo. Sua resposta será comparada com a dele.</numerusform>
            <numerusform>%n colegas estão escrevendo. Sua resposta será comparada com as deles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>Adicionar um nível</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>avisar o responsável e sua equipe</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>avisar %1</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>avisar os webhooks</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridade %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar adiante</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>de volta à lista de espera</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 segue</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>horas abertas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>nada acontece</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nível %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>Promessa do nível %1</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>Tempo do nível %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Unit of level %1</source>
        <translation>Unidade do nível %1</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>antes de vencer</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>depois de vencer</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>Antes ou depois, nível %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>O nível %1 conta horas abertas</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Remover o nível %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>Um link trouxe texto para esta conversa.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>Salvar esta lista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>Lista de opções</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Cabeçalho (opcional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Rodapé (opcional)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Botão que abre a lista</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Remover esta linha</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockCover</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>O Waypost está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espere %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>Bloqueio do app</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>Abre com a frase secreta que sela o que fica guardado neste computador.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nova frase secreta outra vez</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Definir a frase secreta</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or a click</source>
        <translation>Bloquear após minutos sem tecla nem clique</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear sozinho após</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>A nova frase secreta não é igual nas duas vezes. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>A frase secreta está em vigor.</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>Não há mais frase secreta nem bloqueio.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Com o quê</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Atribuir a</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>Retirar esta ação</translation>
    </message>
    <message>
        <source>+refund, -new</source>
        <translation>+reembolso, -novo</translation>
    </message>
    <message>
        <source>size = L</source>
        <translation>tamanho = G</translation>
    </message>
    <message>
        <source>Resolution code, or nothing</source>
        <translation>Código de resolução, ou nada</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>Texto, com variáveis</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nova macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>Ações, nesta ordem</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adicionar uma ação</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroPicker</name>
    <message>
        <source>Search macros</source>
        <translation>Buscar macros</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Executar uma macro</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>O que ela fará</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>Ainda não há macros. Crie uma nas configurações.</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>Nenhuma macro com esse nome</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>Não resta nada para ela fazer aqui.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Adiciona as etiquetas: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>Retira as etiquetas: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>Adiciona as etiquetas: %1; retira: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>Deixa sem responsável</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Atribui a você</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>Atribui a %1</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>alguém que não está mais aqui</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>Torna urgente</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>Define prioridade alta</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>Define prioridade baixa</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>Define prioridade normal</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>Adia até que o cliente escreva</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>Adia até pouco antes de a janela de resposta fechar</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>Adia por %n hora</numerusform>
            <numerusform>Adia por %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Envia: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>Envia uma resposta pronta que não existe mais</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>Envia /%1</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>Adiciona uma nota: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Define: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>Resolve a conversa</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>Retira da equipe</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>Passa para %1</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>uma equipe que não existe mais</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>Uma ação que esta versão não conhece</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — não é possível: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — já está assim</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — não pode ser desfeito</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guias</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>Dispositivos e segurança</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Fichas de avaliação</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>Promessas (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>Filas e pessoas</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MarkRow</name>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 anula tudo</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: não se aplica</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Mesclar contatos</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>Os dois se tornam uma só pessoa. Números e conversas de ambos ficam; escolha o que mais manter. Você pode desfazer isso por 30 dias.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Nada mais difere.</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>Onde os consentimentos diferem, vale o mais restritivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Passa a fazer parte dele</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MessageForm</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Microphone</name>
    <message>
        <source>This computer has no microphone, or may not use it. Connect one and try again.</source>
        <translation>Este computador não tem microfone, ou não pode usá-lo. Conecte um e tente de novo.</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>O microfone parou. Conecte-o de novo; o que foi dito até agora está guardado.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>Não é possível abrir o microfone. Outro programa pode estar usando-o.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>Ainda fora desta conversa: %1. Ao adicionar a nota, passam a vê-la.</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>Não vê esta conversa e não lerá a nota: %1. Peça a um supervisor que dê acesso.</translation>
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
            <numerusform>Novidades em %n conversa</numerusform>
            <numerusform>Novidades em %n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensagem nova</numerusform>
            <numerusform>%n mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>Algo para você</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Now assigned to you</source>
        <translation>Agora atribuída a você</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>Menciona você: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>Sua resposta não saiu: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Adiar por uma hora</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>É assim que uma nova mensagem é avisada.</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Vence em breve: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Atrasado: %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>Pedem que você olhe</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 pede que você olhe</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sem equipe</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>Não há ninguém e %n conversa aguarda</numerusform>
            <numerusform>Não há ninguém e %n conversas aguardam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyPage</name>
    <message>
        <source>Badge</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Um cliente escreve</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Uma nova conversa</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Atribuída a mim</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>Uma nota me menciona</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>Minha resposta não saiu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Menções a mim</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Minha equipe</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas as outras</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>O que é avisado, e como</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>Equipes silenciadas</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>Regras para uma visão</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas abertas</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como acima</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>Avisar sempre</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>Nunca avisar</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Regra para %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>Nem banner nem som entre</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Louder once after minutes without a look</source>
        <translation>Mais alto uma vez após minutos sem ninguém ver</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>Mais uma vez e mais alto se ninguém viu após</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Som e texto</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Tocar sons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>Ocultar nomes e texto nas notificações</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notificação de teste</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>Mostrar um ícone no painel</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Continuar ali quando a janela for fechada</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>Iniciar no painel, sem janela</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>Ícone em uma só cor</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>Uma promessa vence em breve</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>Uma promessa está atrasada</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>Pedem que eu olhe</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>Não há ninguém de uma equipe</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>Buscando mensagens mais antigas no relay…</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>As mensagens mais antigas estão no relay.</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>Buscar mensagens mais antigas</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>As mensagens mais antigas estão no relay. Será possível lê-las aqui quando ele voltar a ser alcançado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>Você escreveu outra versão aqui (%1): %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>Você escreveu outra versão em %1 (%2): %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>O que você fez enquanto o relay estava fora espera aqui e sai em ordem. O que o relay não aceitar fica até você decidir.</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>Ações em espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>Nada em espera. Tudo o que você fez chegou ao relay.</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>Espera o relay; será verificada antes de sair.</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Mostrar conversa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Saindo</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>Resposta programada</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. É verificada de novo antes de sair.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar ou ir para…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar ou ir para</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>Tente um nome, os últimos dígitos de um número ou o que você quer fazer.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>Não é possível mostrar esta imagem. Salve-a para abri-la em outro programa.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>Esta imagem é grande demais para ser mostrada. Salve-a para abri-la em outro programa.</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>Não há arquivo nesta mensagem.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>Lugar no mapa</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>Cole um link de mapa ou coordenadas</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>Link do mapa</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Endereço (opcional)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>Guias</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>Como falamos (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>Palavras a evitar, uma por linha: problema = dúvida</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>A quem perguntar, e quando (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>Quem decide o quê (Markdown)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookPanel</name>
    <message>
        <source>Your team does without this word.</source>
        <translation>Sua equipe evita esta palavra.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Melhor: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>Maiúsculas parecem gritos.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Um sinal basta.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>Neste texto</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Como falamos</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quem decide</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>Esta equipe ainda não tem um guia. Os supervisores o escrevem nas configurações.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>Mover a política para cima</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>Mover a política para baixo</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>Para quais conversas</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>Avisos e o que vem depois</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>Cada um acontece uma vez por promessa. O que venceu sem relay ativo acontece tarde, e isso é dito.</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>Vale a primeira política da lista que serve para a conversa.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>Políticas na ordem</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nova política</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>VIP policy</source>
        <translation>Política VIP</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>One that is not in force promises nothing; its open promises are withdrawn.</source>
        <translation>Uma que não está em vigor nada promete; suas promessas abertas são retiradas.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>O que é prometido</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>Contam-se as horas dele; sem calendário, todas do dia.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>Minutos e horas contam tempo aberto. Dia útil é o que tem alguma hora aberta: dois dias úteis após sexta à tarde é terça à tarde.</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>A resposta de um programa conta como resposta</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>Quando os relógios param</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>enquanto aguarda o cliente</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>enquanto está adiada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>Uma mensagem do cliente sempre encerra a pausa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Salvar a política</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>Aplicar às abertas…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>Testar com o passado…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Remover a política</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>Nenhum: 24 horas</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (fora de vigor)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Ainda nada é prometido.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1: em %2</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Dê um nome à política.</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>Prometa algo: ao menos um número da tabela.</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>Aplicar às conversas abertas?</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>As conversas abertas com esta política recebem a versão mais nova: o tempo passado conta, o restante é o novo, e o que atrasou continua atrasado nos relatórios.</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>Julgá-las de novo desde o início, também o que atrasou</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>Os relatórios destas conversas mudam. Fica registrado quem fez e quando.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PolicyFits</name>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>só clientes marcados como VIP</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Any of them; with commas between. Empty: any conversation.</source>
        <translation>Qualquer uma; separadas por vírgulas. Vazio: qualquer conversa.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>Atributos do cliente</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>Um por linha: plano: ouro, prata</translation>
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
        <translation>Com notas entre colegas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>Imprimir ou salvar a conversa</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>Números de telefone mascarados</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>Nomes e números mascarados</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>O que fica oculto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Salvar a conversa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PromiseList</name>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Promised · %1</source>
        <translation>Prometido · %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QualityScreen</name>
    <message>
        <source>Ratings</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
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
        <translation>primeiro para quem atendeu o cliente por último</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>antes de todos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Listas de espera</translation>
    </message>
    <message>
        <source>Waiting list of</source>
        <translation>Lista de espera de</translation>
    </message>
    <message>
        <source>by hand: whoever takes it</source>
        <translation>manual: quem pegar</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>em rodízio</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>para quem tem menos trabalho</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>por habilidade, depois menos trabalho</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>Só a quem está on-line, em turno e abaixo do limite; primeiro o que vence antes.</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>Habilidades obrigatórias</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>Etiquetas e idiomas, separados por vírgulas: uma conversa que tem um vai só para quem também o tem.</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>A mesma pessoa de novo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>Esperar essa pessoa</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>Esse tempo, se não puder atender logo.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>Retomar de quem saiu</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>O que ninguém começou a responder volta à lista depois desse tempo da saída do responsável.</translation>
    </message>
    <message>
        <source>Customers marked as VIP</source>
        <translation>Clientes marcados como VIP</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What one counts</source>
        <translation>Quanto cada uma conta</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>Contra o que um agente pode levar.</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>Salvar a lista de espera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>Idiomas (es, pt-BR) e etiquetas, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>Leva por vez</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>Conversas abertas, cada uma conforme conta sua prioridade.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>Máximo por prioridade</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>Fora do horário, nada novo é entregue.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Salvar a pessoa</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>o que não tem equipe</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>sempre em turno</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>Não responder a esta mensagem</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Responde a %1: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>%n conversa com mensagens não lidas</numerusform>
            <numerusform>%n conversas com mensagens não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>%n ação requer atenção</numerusform>
            <numerusform>%n ações requerem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>Painel de SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>Qual pergunta</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Trabalho de quem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Quais respostas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>Só as últimas 20.000 são contadas. Escolha um período mais curto para ver tudo.</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>Nenhuma avaliação aqui</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>Os clientes são perguntados depois que uma conversa é fechada, se houver uma pesquisa ativa nas configurações.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>A acompanhar</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>Tudo, também quem não foi perguntado</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Promoters and detractors</source>
        <translation>Promotores e detratores</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>9 e 10, e de 0 a 6</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfeitos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Responderam</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>notas baixas que ninguém fechou</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Cuidar disso</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Marcar como resolvido</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>Revisar com “%1”</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecordStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Descartar a gravação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Continuar gravando</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>Uma mensagem tão longa chega como arquivo para baixar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>O relay foi restaurado de um backup mais antigo. Este computador ainda guarda %1 que o relay perdeu.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>Recuperado deste computador</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>Devolver %1 ao relay?</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>Voltam às suas conversas, com a marca de recuperado. Nada é enviado a nenhum cliente. São de %1 em diante. Se guardar à parte, ficam em um arquivo neste computador.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Guardar à parte</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Pedir uma segunda opinião</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Entregar a revisão</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>Nota de orientação. Só o agente e os supervisores a veem.</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de orientação</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, segunda opinião</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. Ninguém a pegou.</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. Revisada por %2.</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>Há outra opinião sobre esta conversa. Ela aparece quando ambas forem entregues.</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>%1 deu %2 de 100. Concordam em %3 de %4 critérios.</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>Cada critério precisa de uma nota.</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Total: %1 de 100</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. Revisada por você.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>Escolha uma revisão da lista.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Quais revisões</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>Nenhuma revisão aqui</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>A cada semana, conversas fechadas são sorteadas pelas regras de uma ficha.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Pegas por mim</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feitas</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Todas as revisões</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Total médio</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>de 100, n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>revisões em espera</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Concordância de dois revisores</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RiskTable</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nada está pendente</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>As conversas aparecem aqui assim que uma promessa corre.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Nada foi prometido ainda</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>Configurações, Promessas: diga em quanto tempo se responde e os relógios correm aqui.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>sem equipe</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Salvar visão</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Salvar como visão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipe %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quem a vê</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Maior espera primeiro</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Mais urgentes primeiro</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>Janela que fecha antes primeiro</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>Número ao lado</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Quantas há</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>O que vence antes</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quem pode usar</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Só eu</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>Nada ainda. Preencha o formulário e salve: vai aparecer aqui.</translation>
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
        <translation>Continuar adiada quando o cliente escrever</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar depois</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Adiar até</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outra hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>A janela de resposta fecha antes disso (%1). Se o cliente não escrever de novo, isto vai parar e esperar por você.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>Fichas de avaliação</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>Nova ficha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Equipes (nenhuma marcada: todas)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>Conversas sorteadas por agente a cada semana (0: nenhuma)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>Segunda opinião às cegas a cada tantas (0: nenhuma)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>Só com uma destas etiquetas (vazio: todas)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>Salvar como visão</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Operadores de busca</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>Não existe “%1:”. A busca trata como palavra.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>“%1:” espera um valor.</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>“%2:” não conhece “%1”. Fica de fora.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>Nada se chama “%1” para “%2:”.</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>Uma aspa ou um parêntese ainda está aberto.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Isso é mais do que cabe em uma busca. O resto fica de fora.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>Buscando mensagens mais antigas no relay…</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>As mensagens mais antigas ainda estão sendo preparadas para a busca.</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>Offline: só o que está neste computador.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>Tente outra palavra, um nome ou os últimos dígitos de um número.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>Bloquear o Waypost agora</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Longe da mesa</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>Nada é mostrado até você desbloquear. As mensagens continuam chegando.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Seus dispositivos</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>Encerrar a sessão em todos…</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>Perda de um dispositivo</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>Este também: cada um precisa ser pareado de novo.</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Frase secreta deste computador</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nova frase secreta outra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>Ela abre o que fica guardado aqui. Onde o chaveiro do sistema guarda a chave, não há frase secreta.</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>O relay lista seus dispositivos quando voltar a ser alcançado. %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>A sessão foi encerrada em todos os seus dispositivos.</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>Sim, encerrar em todos</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>A nova frase secreta não é igual nas duas vezes. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>A nova frase secreta está em vigor.</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>Não consegue acessar nenhum dos seus dispositivos? Um proprietário do espaço de trabalho os desconecta.</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Dispositivos da sua equipe</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>Esse dispositivo foi desconectado. O que ele guardava não pode mais ser lido nele.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contato</numerusform>
            <numerusform>%n contatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>A supervisor or owner can import contacts.</source>
        <translation>Um supervisor ou proprietário pode importar contatos.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>Escreveram nesta semana</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda não há mensagens</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possíveis duplicados</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>Remover segmento</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>Nenhum ainda. Busque contatos e guarde a busca com a estrela.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas das configurações</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>Nenhuma configuração assim</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>Tente outra palavra para ela.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar um comando ou uma tecla</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>Nenhum atalho assim. Em Configurações, Teclado, qualquer comando ganha uma tecla.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Dias especiais</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>Data de um dia especial</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>Nome de um dia especial</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Natal</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>Horas de um dia especial</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>O dia especial se repete todo ano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>Adicionar o dia especial</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>Remover os dias especiais escolhidos</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, todo ano</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Procurando “%1”…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Adicionar “%1” às minhas palavras</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorar “%1”</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Nenhuma sugestão para “%1”</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Nenhum dicionário está instalado aqui</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>A verificação ortográfica está desativada</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>Desativada nesta conversa</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>Enviar a minha mesmo assim</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>Editar a minha</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Descartar a minha</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Um colega</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>%1 já escreveu</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>Está na linha do tempo acima.</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>Sua resposta, não enviada</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>Sua resposta foi parada: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>Parada antes de sair: leia as duas e depois decida.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>%1% das alterações estão aqui</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>Dias mais antigos chegando: %1%</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>Tudo sincronizado</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>O que fica guardado neste computador está selado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>Sessão encerrada: pareie este dispositivo de novo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n na caixa de saída</numerusform>
            <numerusform>%n na caixa de saída</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requer atenção</numerusform>
            <numerusform>%n requerem atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>Cache %1 · %n conversa aberta offline</numerusform>
            <numerusform>Cache %1 · %n conversas abertas offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>Lendo a cópia local</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>Lendo a cópia local; %n resposta será verificada antes do envio</numerusform>
            <numerusform>Lendo a cópia local; %n respostas serão verificadas antes do envio</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline desde %1</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · nova tentativa em %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nova pesquisa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>O que se pergunta</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>A pergunta, para quem não tem o idioma abaixo</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>Em outros idiomas, uma linha cada: es = ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>Agradecimento após a resposta (vazio: nenhum)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>Agradecimento em outros idiomas, uma linha cada</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>Modelo para quando a janela de resposta estiver fechada</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>Minutos após fechar a conversa</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>Dias em que um cliente é perguntado no máximo uma vez</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>Acompanhar notas de até (-1: nenhuma)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Equipes (nenhuma marcada: todas)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>Não com estas etiquetas (separadas por vírgulas)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Perguntar aos clientes</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>Nenhum: então não se pergunta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desativada)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>Como nos saímos? Sua resposta nos ajuda.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>Conversas recentes</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>Texto-fonte</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Remover esta etiqueta</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>O que é prometido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>dias úteis</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidade de %1</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>Escolha antes um calendário.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>Imagem no topo</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vídeo no topo</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Documento no topo</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>Fim do link “%1”</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Código para copiar</translation>
    </message>
    <message>
        <source>Headline %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por exemplo, %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>Escolher um vídeo…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Escolher um documento…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Um arquivo não está pronto ou o WhatsApp não o aceitaria. Remova-o ou aguarde.</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>Este modelo precisa de uma imagem no topo. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>Este modelo precisa de um vídeo no topo. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Preencha: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>Prévia: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Modelos aprovados</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>Nenhum modelo aprovado</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>Os modelos aparecem aqui quando o WhatsApp os aprova.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>Modelos favoritos e ocultos</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>Favorito: manter no topo</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>Devolver à lista</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>Ocultar da lista</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Mostrar ocultos</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateSync</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Read the templates at WhatsApp again</source>
        <translation>Ler de novo os modelos no WhatsApp</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>Lendo os modelos no WhatsApp…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Falha na sincronização: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Sincronizado agora</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>Sincronizado há %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TilesRow</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>+ %1 pending or snoozed</source>
        <translation>+ %1 em espera ou adiadas</translation>
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
        <translation>Sem política ainda</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>ainda no prazo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ainda não há mensagens</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>Escreva a primeira abaixo ou comece com um modelo.</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais nova</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>O que veio do WhatsApp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo nesse local. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagir</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Retirar minha reação</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Abrir este endereço?</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>Uma mensagem leva a este endereço. Abrir no navegador?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Número no diário</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>O texto inteiro</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Separar a partir daqui</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Salvar “%1” como…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>Esta conversa não está neste computador. Abra-a primeiro.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n conversa não lida</numerusform>
            <numerusform>%n conversas não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>algo requer sua atenção</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
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
        <translation>Abrir o Waypost</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Não perturbe por uma hora</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>Não perturbe até amanhã de manhã</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Voltar a avisar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sem equipe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Em uma hora</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Em três horas</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Na próxima segunda-feira</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Em duas semanas</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Outra hora…</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Até que o cliente escreva</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>Até uma hora antes de a janela de resposta fechar</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>De novo, como antes · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>De novo, como antes</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Deixar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Mesclar com outra conversa…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Desfazer a mesclagem</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Bloquear este cliente…</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>Desbloquear este cliente</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>Bloquear este cliente?</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>As mensagens dele não chegarão mais, e você não poderá escrever para ele até desbloqueá-lo.</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>Bloquear como spam</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>Bloquear como abuso</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>O Waypost está bloqueado</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>Proteger este dispositivo</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Definir frase secreta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Parear de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>As duas não são iguais. Digite-a outra vez.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Digite a frase secreta.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 não tem valor aqui.</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 não é uma variável que o Waypost conheça.</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 não está escrita como variável.</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 é uma variável a mais.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas abertas</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Aguardando o cliente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Adiadas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>Rascunhos e saída</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n conversa</numerusform>
            <numerusform>%1, %n conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requer atenção</numerusform>
            <numerusform>%n requerem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir em janela própria</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renomear visão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>Vence em 15 min</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>Ir para aqui</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>Este computador não tem saída de som. Conecte uma e tente de novo.</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>Não é possível reproduzir esta mensagem aqui. Salve-a para abri-la em outro programa.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>Reproduzir som requer o plugin de multimídia do Qt, que não está instalado aqui.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Nada foi gravado. Verifique o microfone e grave de novo.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>Janela %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Janela fechada</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>Respostas livres até %1. Depois disso, só é possível enviar modelos.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>Adiar de novo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>O cliente escreveu antes do fim do adiamento. A conversa estava adiada até: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>Desfazer o envio</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>O relay segura por esse tempo uma resposta enviada, a menos que o autor tenha escolhido outro.</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>O cliente escreveu nesse meio-tempo</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>O que acontece com uma resposta cujo autor não tinha visto a mensagem mais nova.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Quem pode responder</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>Em uma conversa em que também há outras pessoas.</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>Responder assume a conversa</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>Quem responde a uma conversa sem responsável passa a ser o responsável.</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>Uma conversa encerrada continua por</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>Um cliente que escreve dentro desses dias continua a conversa; depois começa uma nova.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>avisar, o autor decide</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>é parada</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>é enviada</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>todos a qualquer momento</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>quem escrever primeiro</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>quem é o responsável</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Um de uma lista</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>Envio e encerramento</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Só um proprietário altera isto.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atributos personalizados</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>Conversas têm</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>Contatos têm</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quem tem</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>Ouro, Prata, Bronze</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>Para uma lista: separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Adicionar o atributo</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>Códigos de encerramento</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nome do código</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Adicionar o código</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>Contatos: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>Conversas: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>Nenhum ainda. Um atributo é um campo seu: um número de pedido, um plano.</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>Nenhum ainda. Com códigos, o encerramento diz como terminou: reembolsado, respondido.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Ausente após</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>Tanto tempo sem tocar no Waypost e o agente não recebe nada novo. 0: nunca.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>Enviar alertas para</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>Endereço de um programa que é avisado de promessas em risco; começa com https://.</translation>
    </message>
</context>
</TS>
