<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Incumplidas</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>Vencen en 15 min</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>Con más riesgo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>1.ª respuesta p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA cumplido</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>Respuestas dobles</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Pendientes por antigüedad</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>Conversaciones abiertas ahora con una promesa vencida y aún sin cumplir.</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>Conversaciones abiertas ahora cuya próxima promesa vence en 15 minutos.</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>Conversaciones abiertas ahora que deben algo; primero lo que vence antes.</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>Conversaciones abiertas ahora; no cuentan las que esperan al cliente ni las pospuestas.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Conversaciones respondidas por primera vez por una persona en el periodo, en horario de atención; sin bots ni las que empezamos nosotros. Rango más cercano.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Conversaciones respondidas por primera vez por una persona en el periodo, por reloj; sin bots ni las que empezamos nosotros. Rango más cercano.</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>Promesas cumplidas o incumplidas en el periodo, a cuenta de quien las tenía al vencer. Lo que aún no vence no cuenta.</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>Veces en el periodo que se respondió dos veces a un cliente: dos personas, en diez minutos, la segunda sin haber visto la primera.</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>Conversaciones abiertas ahora, según la antigüedad del mensaje más viejo sin respuesta.</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>Conversaciones cerradas en el periodo, a cuenta de quien las tenía.</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>Conversaciones cerradas en el periodo que los clientes habían reabierto antes.</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>Respuestas de clientes en el periodo, de 1 a 5; quien no respondió no cuenta.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
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
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Incumplida</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Abrir y escribir</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Ir a Mías</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Ir a Sin asignar</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>Ir a Todas las abiertas</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>Ir a En espera del cliente</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Ir a Pospuestas</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>Ir a Cerradas</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>Ir a Borradores y bandeja de salida</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Enviar una plantilla</translation>
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
        <translation>Posponer hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignármela</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>Buscar mensajes y personas</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>Bandeja de salida y lo que requiere atención</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Enviar y resolver</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Enviar e ir a la siguiente</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Enviar más tarde…</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>Deshacer el último envío</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>Insertar una respuesta rápida</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Grabar un mensaje de voz</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>Enviar una ubicación…</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>Enviar una tarjeta de contacto…</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>Enviar botones o una lista…</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Posponer hasta…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>Pasar a un equipo…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>Tomar el control de la escritura</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Definir la prioridad…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Seguir o dejar de seguir</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Fusionar con otra conversación…</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>Dividir la conversación aquí…</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Bloquear o desbloquear al cliente</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>Ejecutar una macro…</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Copiar un enlace a la conversación</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Imprimir la conversación…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Guardar la conversación como PDF…</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>Seleccionar esta conversación</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>Seleccionar todas las conversaciones</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>Ir a la vista guardada 1</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>Ir a la vista guardada 2</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>Ir a la vista guardada 3</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>Ir a la vista guardada 4</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>Ir a la vista guardada 5</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>Ir a la vista guardada 6</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>Ir a la vista guardada 7</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>Ir a la vista guardada 8</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>Ir a la vista guardada 9</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>Conversación reciente siguiente</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>Conversación reciente anterior</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Ir a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Ir a los contactos</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>Abrir esta vista en su propia ventana</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>Bloquear Waypost</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>Ir al panel de SLA</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>Panel de SLA en la pared (pantalla completa)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>Ir a valoraciones y revisiones</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>Estoy en línea: dadme conversaciones nuevas</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>Estoy ocupado: nada nuevo</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Estoy ausente</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>Guardar esta lista como CSV…</translation>
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
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>el mismo número escrito de otra forma</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>la misma cuenta de WhatsApp</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>el mismo nombre y números que difieren en una cifra</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>el mismo nombre, y solo uno tiene número</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Nota sobre el contacto</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentimiento de marketing</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Dónde se dio el consentimiento</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Cuándo se dio el consentimiento</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: aceptado</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: rechazado</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1: sin prueba</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>es posible que los teléfonos no reproduzcan este tipo de vídeo en el chat</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Siguiente respuesta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
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
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n día laborable</numerusform>
            <numerusform>%n días laborables</numerusform>
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
        <translation>Solo se muestran imágenes JPEG, PNG y WebP. Guarda el archivo para verlo en otro programa.</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>Esta imagen es demasiado grande para mostrarla aquí. Guarda el archivo para verlo en otro programa.</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>Esta imagen está dañada y no se puede mostrar. Pide que la envíen de nuevo.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>Cambio de equipo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Reapertura</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Posposición</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Marca de lectura</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
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
        <translation>La impresora no ha aceptado nada. Revísala e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>El archivo no se puede escribir ahí. Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Siguiente respuesta</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>quedan %1 desde %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>en pausa, %1 de retraso</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>en pausa, quedan %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>cumplida en %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>tarde, en %1</translation>
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
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>Vencía: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Vence: %1.</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>Se detiene mientras la conversación espera al cliente o está pospuesta.</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>Fuera de horario: sigue %1.</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Separador</translation>
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
        <translation>Preguntado, aún sin respuesta</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>Preguntado, sin respuesta en 7 días</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>No preguntado: %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>se preguntó al cliente hace poco</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>la conversación continuó</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>una etiqueta lo impide</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>la ventana de respuesta estaba cerrada y ninguna plantilla aprobada sirve</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>el cliente está bloqueado</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>el cliente no quiere mensajes</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>un compañero estaba escribiendo</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>la pregunta no llegó al cliente</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Recomendación (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfacción (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1, 95 %: %2–%3 %</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1, 95 %: de %2 a %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>Aún no hay segundas opiniones</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 notas, κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>Lo atiendes tú</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>Lo atiende %1</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Atenderlo</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Marcar como atendido</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Tuya</translation>
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
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>solo en el relay</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>Ya hay una llamada en curso con este cliente. Espera a que termine.</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>Un cambio sin campo o sin valor.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>Un código lleva minúsculas, cifras y guiones bajos, y empieza por una letra.</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>Un comando necesita un UUID como id.</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>Una conversación tiene como máximo 50 etiquetas. Quita alguna primero.</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>Un archivo necesita un UUID propio.</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>Un archivo necesita el SHA-256 de sus bytes.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>La imagen de un grupo debe medir más de 192 píxeles. Elige otra.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>La imagen de un grupo debe ser cuadrada. Recórtala.</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>Una etiqueta de campo tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>Una lista tiene de 1 a 100 opciones.</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>Un mensaje necesita un canal y un remitente con número de teléfono o id de usuario.</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>Un mensaje necesita el id del proveedor.</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>Un mensaje que no dice quién lo escribió.</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>Un mensaje que se devuelve necesita su id y su hora.</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>Un mensaje sin un id utilizable.</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>Una nota puede tener 16384 caracteres. Acórtala o escribe dos.</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>Una nota que se devuelve necesita su id y su hora.</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>Un aviso necesita un digest y la gravedad info, warning o critical.</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>La marca de página de una lista larga ya no es válida. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>Un permiso no se concedió o se retiró. Comprueba qué puede hacer el token y a qué cuentas llega.</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>Una reacción, una edición y una retirada necesitan su propio id del proveedor y el de su mensaje.</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>Falta una parte obligatoria del mensaje. Complétalo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>Una restauración se detuvo antes de terminar. Ejecuta «waypost-relay restore» otra vez.</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>Una sesión empieza con un solo hello y su respuesta.</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>Una sentencia tiene un número de marcas distinto al de valores.</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>Un estado necesita el id del proveedor de su mensaje.</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>Un estado sin id o sin palabra.</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>Un archivo guardado necesita un UUID y el SHA-256 de sus bytes.</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>Una etiqueta tiene de 1 a 40 caracteres.</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>Una plantilla no está aprobada. Espera su revisión o elige otra.</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>Se está eliminando una plantilla con ese nombre. Usa otro nombre o espera cuatro semanas.</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>El texto de una plantilla no puede empezar ni terminar con una variable. Pon palabras alrededor.</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>Un número de prueba solo puede escribir a los destinatarios de su lista. Añade este a la lista en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>Un texto de la plantilla es demasiado largo. Acórtalo.</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>Un valor incumple las reglas de la plantilla, por ejemplo con un salto de línea. Corrígelo.</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>Un valor no encaja en la plantilla: es de otro tipo o falta el archivo del encabezado. Corrígelo.</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>Un valor para la plantilla no es válido. Corrígelo.</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>Un valor tiene como máximo 500 caracteres.</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>Un valor del mensaje no es válido: un número de teléfono, un producto, una longitud. Corrígelo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>Un valor supera lo que admite una base de datos: 1 GB.</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>Un mensaje aceptado necesita el id del proveedor.</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>Un eco sin id o sin destinatario.</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>Una entrada sin cambios.</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>Los permisos de llamada se consultaron con demasiada frecuencia. Se continúa más despacio.</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>Las llamadas no están activadas para este número. Actívalas en su configuración.</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>Las llamadas están desactivadas por un tiempo debido a su baja calidad. Escribe en su lugar.</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>Las llamadas requieren un límite de mensajes de al menos 2000. Aumenta primero el límite.</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>Las llamadas requieren un método de pago válido. Añade uno a la cuenta.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elige primero un archivo.</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>Elige una contraseña de al menos 12 caracteres, por ejemplo cuatro palabras.</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>Elige una contraseña de 128 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>Elige una contraseña con más caracteres distintos.</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>Elige una plantilla y su idioma.</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>Elige un momento entre ahora y dentro de un año.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Elige un emoji.</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>Elige entre texto, número, fecha, lista y casilla.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elige uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>Elige uno de los roles: agente, supervisor o propietario.</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>Elige entre urgente, alta, normal y baja.</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>La conexión de la llamada tardó demasiado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>Hay clientes que han bloqueado o denunciado el número, así que WhatsApp lo limita. Detén las campañas y revisa la calidad del número.</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>Las bases de datos cifradas no se pueden abrir: SQLite no tiene una capa de archivos donde ponerlas.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>Introduce la frase de contraseña de este dispositivo.</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>Las cifras de las plantillas no están disponibles por el momento. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>Las cifras de las plantillas no están activadas. Actívalas primero.</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>Las cifras de las plantillas no se pueden volver a desactivar.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indica un nombre.</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>Devuelve 100 mensajes y notas cada vez.</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>Da un id a cada canal de la configuración.</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>Da a cada comando un UUID propio.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>No se pueden crear grupos por un tiempo, por exceso de marketing. Inténtalo de nuevo dentro de unos días.</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>No se puede entregar: quizá el número no esté en WhatsApp, use una aplicación muy antigua o no haya aceptado las condiciones. Contacta con el cliente por otra vía.</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>Es para un número que no es de los nuestros.</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>Solo funcionó para algunos miembros. Mira la lista y repítelo para los demás.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>La latitud va de -90 a 90 y la longitud de -180 a 180.</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>Crea un id nuevo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>Muchas personas están iniciando sesión. Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>Más mensajes por segundo de los que el número puede enviar. Se continúa más despacio.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>El nombre y la contraseña no se corresponden. Comprueba ambos.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>Nómbralo con minúsculas, cifras y guiones bajos, empezando por una letra.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>El nombre o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>No llegó a tiempo una respuesta completa.</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>Hoy no se puede llamar más a este cliente. Inténtalo mañana.</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>No se pueden crear más grupos para este número. Elimina uno primero.</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>No llegó sonido del otro lado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>No se pudo enviar sonido. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>Nadie tiene ese id. Consulta la lista de agentes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>Nadie que pueda iniciar sesión tiene ese id. Consulta la lista de agentes e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>No se envía nada hasta que un propietario lo confirme.</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>Los mensajes anteriores de la aplicación del teléfono solo se pueden pedir el primer día.</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>Los mensajes anteriores de la aplicación del teléfono ya se pidieron. Solo llegan una vez.</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>Una de las personas que nombras no existe.</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>Uno de los equipos no existe. Elige de la lista.</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>Solo se puede volver a enviar un mensaje de este equipo que falló o cuyo resultado se desconoce.</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>Solo puede hacerlo un propietario del espacio de trabajo. Pídeselo a uno.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>Solo los clientes pueden enviar ese tipo de mensaje. Envía un texto en su lugar.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>Solo los clientes pueden enviar ese tipo de mensaje.</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>Por esta vía solo pueden ir plantillas de marketing. Envíalo como mensaje normal.</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>Solo quien escribió un mensaje puede editarlo o retirarlo.</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>Se pidió permiso para llamar con demasiada frecuencia. Espera un día.</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>El programa y el relay tienen versiones demasiado distintas. Actualiza el más antiguo.</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>SIP no está activado para el número. Actívalo en su configuración.</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>Indica el tipo de archivo, por ejemplo image/png.</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>El envío está retenido porque el almacén se restauró o volvió atrás.</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>El envío se ha vuelto a detener desde entonces. Revísalo otra vez primero.</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>El envío vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>Enviado en un grupo, no solo a ti. Ábrelo en el teléfono.</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>Algunos cambios no llegaron. Se piden de nuevo.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>A algunos clientes no se les pudo bloquear o desbloquear. Mira la lista y repítelo para ellos.</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>Algunos días anteriores no llegaron. Se piden de nuevo.</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>Una persona puede estar en 100 equipos como máximo.</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>Otra persona respondió mientras tanto. Lee su respuesta y vuelve a enviar la tuya si aún encaja.</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>Otra persona tomó la conversación mientras tanto. Mira quién y asígnala de nuevo.</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>El sonido y los stickers no llevan texto. Envía el texto como mensaje aparte.</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>Usa al menos ocho caracteres; lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>Se clasificaron plantillas en la categoría equivocada, así que WhatsApp limita la cuenta por un tiempo. Corrige sus categorías.</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>Ese agente no existe o ya no puede iniciar sesión. Elige a otra persona.</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>Ese archivo no está en el relay. Adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>Ese id pertenece a otro mensaje. Crea uno nuevo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>Eso ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>Es demasiado a la vez. Continúa en un momento.</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>Es demasiado para un solo mensaje. Acórtalo o envíalo en partes.</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>Ese miembro aparece dos veces. Quita uno.</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>Esa persona no es miembro del grupo.</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>Esa solicitud para unirse ya no existe. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>Ese equipo no existe. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>Esa plantilla no existe en este idioma o no está aprobada. Elige otra.</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>Ese nombre de usuario está ocupado. Elige otro.</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>Ese valor no es posible para este ajuste.</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>El PIN se introdujo demasiado rápido. Espera un poco.</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>El token de acceso ha caducado o se retiró. Pon uno nuevo en la configuración del relay.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>La cuenta tiene tantas plantillas como puede. Elimina algunas primero.</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>La cuenta ya está dada de alta para esto. No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>La cuenta está en mantenimiento durante un minuto más o menos. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>La cuenta hizo demasiadas llamadas a la API esta hora. El envío continúa más despacio.</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>La cuenta aún no puede tener nombre de usuario. Consulta el motivo en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>La cuenta no puede escribir a clientes de este país. Contacta con este cliente por otra vía.</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>La cuenta solo envía plantillas de marketing por otra vía. Usa el servicio de marketing o desactiva ese ajuste.</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>El límite por hora de la cuenta está agotado. El envío continúa más despacio.</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>La dirección no es una URL http o https completa.</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>La respuesta no corresponde a esta solicitud.</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>A la aplicación le falta una capacidad que necesita. Comprueba sus permisos en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>La lista de bloqueados tuvo un fallo. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>La lista de bloqueados está llena. Desbloquea a alguien primero.</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>Otra persona estaba cambiando la lista de bloqueados. Vuelve a cargarla.</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>El cuerpo tiene más de 1000 actualizaciones.</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>El cuerpo no tiene entradas.</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>El cuerpo es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>El cuerpo supera los 3 MB.</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>El cuerpo está anidado a más de 64 niveles.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>El cuerpo no es JSON.</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>El cuerpo no trata de una cuenta de WhatsApp.</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>La empresa no puede llamar a clientes desde este número o país. Escribe en su lugar.</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>La llamada llegó sin token de acceso. Pon uno en la configuración del relay.</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>La llamada no se pudo conectar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>La llamada no se pudo establecer. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>La llamada se contestó, pero no llegó sonido. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>Falló la conexión de la llamada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>El código del número no se puede verificar ahora. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>El id del comando pasa a ser el id del mensaje y debe ser un UUID.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>El id del comando pasa a ser el id de la nota y debe ser un UUID.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>Se perdió la conexión con la base de datos. No se escribió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>Se perdió la conexión con el relay. Inténtalo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>El contacto no tiene número de teléfono ni id de usuario. Espera a que el cliente escriba.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>El cliente ya ha permitido las llamadas de forma permanente. Puedes llamar.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>El cliente no ha permitido las llamadas. Pide permiso primero.</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>El cliente ha rechazado tus mensajes de marketing. No le envíes ninguno.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>El cliente escribió por última vez hace más de 24 horas. Envía una plantilla en su lugar.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>El cliente escribió por última vez hace más de 24 horas. Envía una plantilla o espera a que escriba.</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>El cliente volvió a escribir mientras tu respuesta esperaba. Léelo y envíala de nuevo si aún encaja.</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>La aplicación del cliente no puede mostrar este tipo de mensaje. Envía un texto simple.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>El archivo del cliente no se pudo obtener o supera los 100 MB. Pídelo de nuevo, más pequeño.</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>La identidad de seguridad del cliente ha cambiado. Asegúrate de quién es y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>La base de datos deshizo la transacción tras un fallo anterior.</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>El archivo llegó dañado. Vuelve a pedirlo más tarde.</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>El archivo no se pudo llevar al relay. Adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>El archivo no se pudo descargar. Vuelve a pedirlo más tarde.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>El archivo no llegó como se envió. Envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>El archivo no llegó como se envió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>El archivo está vacío o no se puede leer. Elige otro.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>El archivo supera los 100 MB. Redúcelo.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>El archivo supera los 100 MB.</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>El archivo ya no está ahí. Adjúntalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>El archivo aún va camino del relay. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>El archivo es demasiado grande para mostrarlo aquí.</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>El sistema de archivos de la carpeta no puede alojar la base de datos de forma segura. Usa un disco local.</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>El formulario no se pudo cambiar. Revísalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>El formulario no se pudo eliminar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>El formulario no se pudo publicar. Revísalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>El formulario no se pudo retirar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>El formulario está bloqueado. Envíalo sin el formulario.</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>El formulario está limitado a unos pocos envíos por hora. Los siguientes esperan.</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>El formulario se bloqueó por incumplir las reglas. Cámbialo.</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>El grupo no existe o no eres miembro.</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>El grupo tiene un solo miembro. Añade a alguien primero.</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>El grupo está lleno. Quita a un miembro primero.</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>El grupo está suspendido. Usa mensajes directos.</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>El id pertenece a otro archivo. Crea uno nuevo.</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>El diario no se puede leer hasta el final. Restáuralo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>El diario ya se está verificando.</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>La clave no es la que cifró los datos de este dispositivo. Vincúlalo de nuevo.</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>La clave de los datos de este dispositivo ha desaparecido. Vincúlalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>El llavero ya no tiene clave para este dispositivo. Vincúlalo de nuevo.</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>El mensaje no se puede mostrar aquí. Ábrelo en el teléfono.</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>El mensaje no se pudo leer. Actualiza el programa que lo envió.</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>El mensaje va dirigido a su propio remitente. Elige otro destinatario.</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>El método o un encabezado contiene bytes que HTTP no permite ahí.</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>El número no se puede trasladar a esta cuenta. Consulta el motivo en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>El número no puede recibir ahora un código de registro. Consulta el motivo en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>El número existe en otra cuenta. Quítalo de allí primero.</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>El número está en mantenimiento un momento. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>El número no está bien registrado. Regístralo de nuevo.</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>El número no está registrado en la Cloud API. Regístralo primero.</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>Al número le faltan ajustes técnicos para las llamadas. Complétalos en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>El número no puede usar grupos. Usa mensajes directos.</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>El número debe verificarse de nuevo. Hazlo en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>El número se eliminó hace un momento. Inténtalo de nuevo en cinco minutos.</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>El número no se dio de baja por completo. Dalo de baja de nuevo.</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>El número se registró con demasiada frecuencia. Inténtalo de nuevo en tres días.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>El nombre visible del número aún no está aprobado. Consigue primero que se apruebe.</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>El id del número es incorrecto o se eliminó. Comprueba el número en la configuración del relay.</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>El pedido no puede pasar de su estado actual a ese. Elige otro estado.</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>El dueño de la aplicación del teléfono no comparte los mensajes anteriores. No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>El fragmento no está dentro del archivo.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>El programa está terminando.</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>El proveedor indicó para el archivo una dirección que no es suya.</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>El proveedor informó de una plantilla sin nombre.</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>El servicio de registro no está disponible por el momento. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>El relay de esta dirección no es al que te invitaron. Pide una invitación nueva y no continúes si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>El relay no puede acceder a su base de datos. Lo intentará de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>El relay no empezó con un welcome. Actualiza este programa o el relay.</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>El relay no registró este dispositivo. Pide una invitación nueva.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>El relay no responde. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>El relay aún no tiene el archivo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>El relay no tiene este archivo. Pide que se obtenga o vuelve a mirar el mensaje.</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>El relay ha perdido esta conversación. Pide a un supervisor que la devuelva.</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>El relay tiene más trabajo del que puede atender. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>El relay no tiene bytes de este archivo. Pide que se obtenga de nuevo.</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>El relay ha dejado de responder.</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>Hay que conectar una vez con el relay para abrir los datos de este dispositivo.</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>El relay está ocupado. Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>Puede que el relay ya lo tenga: ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>El relay envió filas que no encajan. Actualiza este programa o el relay.</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>El relay envió algo que no son tramas. Actualiza este programa o el relay.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>El relay se restauró desde una copia de seguridad y ya no sabe si esto se envió. Mira qué ha recibido el cliente y luego envíalo de nuevo o déjalo.</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>El relay se detuvo antes de que esto pudiera salir. Reintenta.</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>El servicio no está disponible por el momento. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>El almacén no se puede leer ahora.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>La plantilla no se puede usar así para marketing. Elige otra.</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>La plantilla ya existe en este idioma. Edita esa.</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>La plantilla tiene demasiadas variables para tan pocas palabras. Añade palabras o quita variables.</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>La plantilla está desactivada definitivamente. Usa otra.</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>La plantilla está en pausa por baja calidad. Usa otra o espera a que se libere.</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>La plantilla aún se está preparando. Se volverá a intentar en unos minutos.</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>La plantilla aún está en revisión. Inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>La plantilla necesita otro número de valores. Rellena todos los campos.</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>La plantilla con sus valores es demasiado larga. Acorta los valores.</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>El pie de la plantilla no es válido. Corrígelo.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>El encabezado de la plantilla no es válido. Corrígelo.</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>El texto de la plantilla incumple las reglas de WhatsApp. Edita la plantilla.</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>El texto de la plantilla no es válido. Corrígelo.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>Las condiciones de los pagos no están aceptadas. Acéptalas en el panel de desarrollador.</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>Al token le falta un permiso. Dale los permisos de mensajería y de gestión de WhatsApp.</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>El token no puede hacer esto. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>El PIN de dos pasos es incorrecto. Introduce el correcto.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>El nombre de usuario pertenece a una página de Facebook que no está vinculada. Vincúlala primero.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>El nombre de usuario pertenece a una cuenta de Instagram que no está vinculada. Vincúlala primero.</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>Primero hay que transferir el nombre de usuario. Confirma la transferencia.</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>Hay un problema de pago con la cuenta. Comprueba el método de pago, la línea de crédito, la moneda y la zona horaria.</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>Ya hay una transacción.</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>Ahora no hay conexión con el relay. Inténtalo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Aquí no hay llavero.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>Este equipo no tiene llavero. Elige una frase de contraseña: protege lo que guarda este dispositivo.</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>No existe ese canal. Elige el de la conversación.</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>No existe ese canal. Indica uno de la configuración.</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>No existe esa conversación. Elige una de la lista e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>No existe ese archivo. Pide uno que muestre un mensaje.</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>No existe ese mensaje en esta conversación. Elige uno que puedas ver.</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>No existe ese ajuste. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>No hay ninguna transacción.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>No hay memoria suficiente para guardar la contraseña de forma segura. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>No hay nada con ese nombre. Vuelve a mirar la lista.</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>Este SQLite no se puede proteger. Instala la versión 3.40 o posterior.</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>Este SQLite no tiene búsqueda de texto completo. Instala uno con FTS5.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>Esta cuenta ya no puede iniciar sesión. Pregunta a un propietario del espacio de trabajo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>El reloj de este equipo se atrasó. Ponlo en hora o conéctate al relay.</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>No se puede llamar a este cliente. Escribe en su lugar.</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>Este dispositivo lleva demasiado tiempo sin conectar con su relay. Conéctalo una vez para volver a abrir sus datos.</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>Este dispositivo está bloqueado ahora.</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>El relay ya no conoce este dispositivo. Vincúlalo de nuevo.</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>Este dispositivo aún no está vinculado a un relay.</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>Este dispositivo no está protegido con una frase de contraseña o está bloqueado.</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>Este dispositivo ya no puede iniciar sesión. Pide una invitación nueva a un propietario.</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>Esto no es una dirección de vinculación. Copia la línea completa que empieza por «waypost-pair:».</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Esa no es la frase de contraseña. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>Es el último propietario. Nombra primero a otro.</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>Este tipo de mensaje necesita un número de teléfono, y el cliente lo oculta. Pídele primero el número.</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>Este código de vinculación es desconocido, está usado o ha caducado. Pide uno nuevo a un propietario.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>Esta contraseña está entre las primeras que se prueban. Elige otra.</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>Este relay no conoce el comando. Actualízalo, o actualiza el programa que lo pidió.</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>Este relay no conoce la consulta. Actualízalo, o actualiza el programa que la hizo.</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>Esta versión no conoce este tipo de mensaje. Se omitió.</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>Esta vía de envío es solo para plantillas de marketing. Envíalo como mensaje normal.</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>Demasiados intentos desde esta dirección. Inténtalo de nuevo en una hora.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>Demasiados intentos. Espera e inténtalo de nuevo; mientras tanto, un propietario puede darte un código de vinculación.</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>Demasiadas llamadas a la vez. Inténtalo de nuevo cuando terminen algunas.</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>Demasiadas llamadas a la API de esta aplicación. El envío continúa más despacio.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>Demasiadas llamadas en poco tiempo. Espera un poco.</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>Demasiadas llamadas de grupo. Se continúa más despacio.</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>Demasiados mensajes a este cliente en poco tiempo. Los siguientes van más despacio.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>Demasiados PIN incorrectos. Espera el tiempo que indica WhatsApp.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>Ya hay demasiado esperando para enviarse. Conéctate primero al relay.</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>Sube primero el archivo y luego envía el mensaje con el id que se le dio.</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>Espera a que el mensaje se haya enviado y luego reacciona a él.</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>Espera a que se haya enviado el mensaje que citas.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Esperando al llavero.</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>Lo que hay que comunicar a otros es demasiado largo. Guárdalo en una tabla.</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>WhatsApp pide ir más despacio. Continúa por sí solo en un rato.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>No se pudo conectar con WhatsApp. Vuelve a pedir el archivo más tarde.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>No se pudo conectar con WhatsApp. Comprueba la conexión a internet del relay y reintenta.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>WhatsApp no lo entregó para ahorrar al cliente un exceso de marketing. Espera un día o más; enviarlo de nuevo enseguida lo empeora.</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>WhatsApp no dijo dónde está el archivo. Vuelve a pedirlo más tarde.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>WhatsApp no aceptó el archivo. Reintenta en unos minutos.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>WhatsApp no aceptó el archivo: tipo incorrecto, demasiado grande o dañado. Conviértelo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>WhatsApp no entendió una parte del mensaje, o lo que nombra no existe. Cambia el mensaje y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>WhatsApp no admite aquí este tipo de mensaje. Envía otro tipo.</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>WhatsApp encontró un error en el mensaje sin decir dónde. Revísalo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>WhatsApp tuvo un fallo propio. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>WhatsApp tuvo un fallo desconocido. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>WhatsApp ha bloqueado la cuenta. Consulta su estado y apela allí.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>WhatsApp ha restringido la cuenta por incumplir sus reglas. Consulta la página de calidad de la cuenta y apela allí.</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>WhatsApp está caído o saturado por el momento. Se volverá a intentar.</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>WhatsApp mantiene a este cliente fuera del marketing por un experimento. No lo envíes de nuevo.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>WhatsApp ya no acepta el token de acceso. Pon uno nuevo en la configuración del relay.</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>WhatsApp rechazó el token de acceso. Pon uno válido en la configuración del relay.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Escribe un número.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>Escribe la fecha como año-mes-día: 2026-03-31.</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>Puedes devolver lo que escribiste tú. Pide el resto a un supervisor.</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>Se ha cerrado tu sesión. Pide una invitación nueva a un propietario.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>Has bloqueado a este cliente. Desbloquéalo primero y envía de nuevo.</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>Has consultado muchos números. Espera un minuto antes del siguiente.</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>Tienes demasiadas subidas sin terminar. Termínalas o espera a que se descarten.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>Tu rol no puede hacer esto. Pídeselo a un supervisor o a un propietario.</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>Una respuesta rápida tiene como máximo 10 archivos.</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>Una respuesta rápida necesita un UUID.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>Una conversación no se puede fusionar consigo misma. Elige otra.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>Una conversación tiene como máximo 100 seguidores.</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>Un archivo tiene como máximo 200 MiB. Divídelo en varios.</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>Una macro tiene de 1 a 20 acciones.</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>Una macro necesita un UUID.</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>Una macro envía una respuesta como máximo.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>Un nombre tiene de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Un nombre tiene como máximo 120 caracteres.</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>Una vista nueva necesita un id nuevo (UUID).</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>Una nota sobre un contacto tiene como máximo 4000 caracteres.</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>Una nota puede nombrar a 50 personas y equipos como máximo.</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>Una persona lleva ahora esta conversación. No se envía nada de forma automática.</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>Una posición es un número de 1 a 10 000, o 0 para ninguna.</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>Una guía tiene como máximo 200 palabras que evitar.</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>Unas comillas o un paréntesis no están cerrados. Se entiende que llegan hasta el final.</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>Una respuesta se puede retener 0, 5, 15 o 30 segundos.</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>Un segmento busca algo, en 500 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>Un segmento es para ti o para todos.</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>Un segmento necesita un id propio.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de un segmento tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>Un atajo tiene de 1 a 40 letras, cifras, «-» y «_», sin espacios.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>Un título tiene de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de una vista tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>Una importación trae de 1 a 200 filas a la vez.</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>Otra respuesta rápida tiene ahí este atajo. Elige otro.</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>Elige de 1 a 1000 mensajes para mover.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>Elige un momento dentro de un año.</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>Elige uno de los códigos de cierre del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>Elige entre time, reply y window.</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>Elige ámbito, orden y contador entre los que hay.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>Elige dos contactos distintos.</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>Elige cuándo vuelve: así nada la traería de vuelta.</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>Elige dónde se ofrece: en respuestas, en notas o en ambas.</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>Elige quién puede usarlo: tú, el equipo o todos.</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>Los contactos no tienen ningún campo con ese nombre. Vuelve a mirar la lista.</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>Sale en un momento. Deshaz primero el envío.</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>Ya se envió o se deshizo.</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>Indica los números a los que escribe el cliente, 50 como máximo.</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>Ningún mensaje ha interrumpido una posposición. Elige un momento.</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>Nadie te ha nombrado ahí. Elige una de la lista.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>No se grabó nada. Comprueba el micrófono y graba de nuevo.</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>Uno de los equipos que nombras no existe.</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>Solo su autor puede enviarlo. Cancélalo y escribe el tuyo.</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>Solo su autor o un supervisor puede deshacerlo.</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>Solo puede hacerlo quien creó esta vista, un supervisor o un propietario. Guárdala como tuya.</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>Aquí solo puede responder la persona asignada a la conversación. Asígnatela primero.</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>Hay otras fusionadas en esta. Deshaz eso primero, o fusiona la otra en esta.</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>Las personas y los programas escriben con comandos propios.</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>Indica qué muestra la vista: de 1 a 512 caracteres, con algo que buscar.</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>Indica qué columna es el número, el correo electrónico o el número de cliente.</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>Define 100 atributos cada vez.</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>Otra persona está respondiendo. Observa, deja una nota o toma el control.</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>Ese atributo ya no se usa: su valor solo se puede quitar.</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>Esa persona no ve esta conversación. Pide a un supervisor que le dé acceso.</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>Ese id pertenece a otra conversación.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Es más de lo que cabe en una búsqueda. El resto se omite.</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>Eso no te corresponde cambiarlo. Pídeselo a un supervisor, o guarda uno para ti o tu equipo.</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>Esa macro no existe. Elige una de la lista.</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>Ese segmento es de otra persona. Guarda uno propio.</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>La respuesta rápida de esta macro ya no existe. Cambia la macro.</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>El archivo de tarjetas puede tener 1 MB. Quita algunas personas.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>El id del comando pasa a ser el id de la conversación y debe ser un UUID.</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>El contacto con este número de cliente o correo electrónico tiene otro número. Cámbialo allí u omite la clave.</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>El archivo necesita una línea con los nombres de las columnas y al menos una fila debajo.</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>La ventana de respuesta se cierra en menos de una hora o ya está cerrada. Elige un momento en su lugar.</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>No hay ningún atributo con ese nombre. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>Aquí no hay ninguna vCard completa. Elige un archivo .vcf.</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>No hay número, correo electrónico ni número de cliente con que reconocer este contacto.</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>No existe esa respuesta rápida. Vuelve a mirar la lista.</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>No existe ese contacto. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>No existe ese número. Indica aquellos a los que escribe el cliente.</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>No existe ese equipo. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>Esa vista ya no existe. Elige una de la lista.</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>Son dos clientes. Si son una sola persona, fusiona primero los contactos y luego estas.</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>Este contacto ya forma parte de otro. Deshaz primero esa fusión.</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>Esta conversación no está fusionada en otra.</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>Esta conversación se fusionó en otra. Continúa allí.</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>Este cliente está bloqueado. Desbloquéalo primero y envía de nuevo.</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>No es un número con prefijo de país. Elige de qué país son los números.</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>Ese número no es posible.</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>Esta versión no conoce esa acción. Actualiza Waypost.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>Escribe un texto o adjunta un archivo.</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>Escribe el correo electrónico como nombre@example.com.</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>Escribe el idioma como código: en, pt-BR.</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>Escribe la fecha como año-mes-día: 2026-03-31.</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>Tienes 200 vistas. Quita una primero.</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>Tu rol no puede hacer eso. Pídeselo a un supervisor.</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>Un calendario tiene como máximo 1.000 días especiales. Quita los que ya han pasado.</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de un calendario tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>Una capacidad es un número entero de 0 a 1000.</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>Una nota de apoyo tiene como máximo 8192 caracteres.</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>Un compañero ha tomado esta revisión. Toma otra.</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>Una condición sobre un atributo nombra el atributo y sus valores.</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>Un día tiene como máximo 96 intervalos. Une los que se tocan.</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>El horario de un día es una lista de 96 intervalos como máximo: [[&quot;09:00&quot;, &quot;17:00&quot;]].</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>Un nivel hace de una a diez cosas de la lista.</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>Un nivel está como máximo 31 días antes o después del vencimiento.</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>Un calendario nuevo necesita un id nuevo (UUID).</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>Una nota tiene como máximo 10 archivos. Pon los demás en otra.</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>Una política tiene como máximo 20 niveles, cada uno de uno de sus relojes.</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>Una política necesita un id propio.</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de una política tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>Una pauta tiene de 1 a 30 criterios, cada uno con texto, un peso de 1 a 100 y notas de hasta 1 a 10.</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de una pauta tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>Una aptitud tiene de 1 a 40 caracteres: una etiqueta o un idioma como es.</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>Una encuesta nombra como máximo 200 equipos y 200 etiquetas.</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>Una encuesta espera un día como máximo y pregunta a un cliente una vez como máximo en 0 a 366 días.</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>El nombre de una encuesta tiene de 1 a 60 caracteres.</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>Un objetivo está entre un minuto y 366 días.</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>Una semana tiene el horario de siete días, empezando por el lunes; [] para un día libre.</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>Añade la primera opinión antes que la segunda.</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>Se sortean como máximo 20 conversaciones de un agente por semana, y como mucho una de cada 100 dos veces.</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>Se pueden leer calendarios de hasta 1 MB. Exporta menos años.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>Elige de 1 a 20 años, entre 1970 y 2199.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>Elige una zona horaria de la lista: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>Elige uno de manual, round_robin, balanced y skills.</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>Elige uno de online, busy y away.</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>Elige satisfacción (CSAT) o recomendación (NPS).</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>Elige primero la zona horaria del calendario.</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>Los relojes pueden detenerse mientras está pendiente o pospuesta.</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>La primera respuesta y las siguientes nunca se detienen: el cliente está esperando.</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>Indica una lista de 100 aptitudes como máximo.</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>Indica un número para cada prioridad que tenga uno.</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>Pon nota a cada criterio o indica que no procede; al menos uno debe proceder.</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>Las horas empiezan antes de terminar, entre 00:00 y 24:00. Lo que pasa de medianoche son dos: hasta las 24:00 y desde las 00:00 del día siguiente.</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>El horario vale a partir de un momento entre 1970 y 2199.</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>Nadie tiene esta conversación. Asígnala a alguien.</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>Nadie revisa su propio trabajo. Deja esta a un compañero.</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>Solo se puede revisar una conversación que se cerró.</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>A una nota solo se pueden adjuntar archivos.</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>Promete al menos un plazo, en segundos o en días laborables.</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>Los objetivos son para urgent, high, normal y low.</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>Ese calendario no existe. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>Ese dispositivo ya no tiene sesión iniciada. Vuelve a listar los dispositivos.</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>La dirección para alertas empieza por https:// y no lleva usuario.</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>El archivo cierra más de 1.000 días. Elige menos años u otro archivo.</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>Los textos de una encuesta tienen como máximo 900 caracteres en cada uno de 40 idiomas.</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>Hay 200 calendarios. Quita uno primero.</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>Ya hay 200 políticas. Quita una primero.</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>Ya hay 50. Quita una primero.</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>No existe esa respuesta de un cliente. Elige una de la lista.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>Ese calendario ya no existe. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>No existe tal calendario. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>No existe tal política. Elige una de la lista.</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>Esa revisión ya no existe. Elige una de la lista.</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>Esa pauta ya no existe. Elige una de la lista.</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>Esa encuesta ya no existe. Elige una de la lista.</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>Esta conversación no era de nadie. Asígnala primero o elige otra.</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>Se cerró la sesión de este dispositivo. Emparéjalo de nuevo para seguir aquí.</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>Este archivo pertenece a una nota, que ningún cliente ve. Adjúntalo de nuevo para enviarlo.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>Esto no es un archivo iCalendar. Exporta los festivos otra vez, como «iCalendar» o «.ics».</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>Esta revisión está entregada, y lo entregado queda.</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>Dos intervalos de un día se solapan. Únelos o sepáralos.</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>Dos niveles de una política no pueden tener el mismo id.</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>Lo nuevo necesita un identificador nuevo (UUID).</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>Con este horario el equipo nunca trabaja y nada vencería jamás. Da horas al menos a un día.</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>Los días laborables necesitan un calendario; un objetivo tiene de 1 a 366.</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>Escribe un intervalo como dos horas: [&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>Escribe los días especiales como año-mes-día, de 1970 a 2199: 2026-12-25.</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>Escribe la pregunta para clientes cuyo idioma no se conoce.</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>Diste la primera opinión de esta conversación. La segunda es de otra persona.</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>No tiene duración o dura más de un año.</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>No se puede leer su comienzo.</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>No se puede desplegar la forma en que se repite.</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>Dos días especiales tienen la misma fecha. Conserva uno de ellos.</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>Indica el canal cuyas plantillas se leyeron.</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>La configuración del relay no tiene account_id para este canal. Añádelo para leer sus plantillas.</translation>
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
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Reproducido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Aplicación del teléfono</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agente %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>los mensajes anteriores no están aquí</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>Reenviado muchas veces</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>El cliente eliminó esto. Solo tu equipo lo sigue viendo.</translation>
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
        <translation>Ver ambas</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>WhatsApp no lo aceptó.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>Aún no se sabe si llegó. Enviarlo de nuevo podría duplicarlo.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>editado %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>Copiar la posición</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Compartido a petición</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Eligió de la lista</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>Pulsó el botón</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>Pedido · 1 artículo</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>Pedido · %n artículo</numerusform>
            <numerusform>Pedido · %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>Producto del catálogo</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Ver catálogo</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Ver artículos</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>Plantilla · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>Mensaje de un tipo que Waypost aún no conoce</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Mostrar lo recibido</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>Respuesta a la solicitud de llamada</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Formulario rellenado</translation>
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
        <translation>Llegó desde una publicación</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>Llegó desde un anuncio</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>Respuesta a un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>Es anterior a esta bandeja de entrada.</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
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
        <translation>Mensaje</translation>
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
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>Aviso de WhatsApp</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Mensaje de tipo desconocido</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Esperando %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Cerrada · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>En espera del cliente</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>Quitaste la asignación</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>%1 quitó la asignación</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>Te la asignaste</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>%1 te la asignó</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>La asignaste a %1</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 la asignó a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>%1 añadió la etiqueta %2</numerusform>
            <numerusform>%1 añadió las etiquetas %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>%1 quitó la etiqueta %2</numerusform>
            <numerusform>%1 quitó las etiquetas %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>%1 añadió %2 y quitó %3</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>%1 la sacó de su equipo</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 la pasó a %2</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 la resolvió</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>%1 la resolvió como «%2»</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>El cliente inició la conversación</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>%1 inició la conversación</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 cambió la prioridad a %2</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>El cliente volvió a escribir: reabierta</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 la reabrió</translation>
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
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Solucionado</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>El cliente no respondió</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Ventana cerrada</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>La ventana se cierra en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n en la bandeja de salida</numerusform>
            <numerusform>%n en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tiene un borrador</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n persona está escribiendo…</numerusform>
            <numerusform>%n personas están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionada: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 la está viendo</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>Sale en %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>%1 envía esto en %2</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>%1 ha programado esto para %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarlo</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>Programado para %1. Se vuelve a comprobar antes de salir.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>No salió.</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>%1 deshizo el envío de una respuesta antes de que saliera</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>%1 tomó el control de %2</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>%1 separó esto de otra conversación</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>El cliente volvió a escribir: nueva sesión</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>%1 inició una nueva sesión</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>El cliente escribió: terminó la posposición</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>Terminó la posposición</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>%1 fusionó esta en otra conversación</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 fusionó otra conversación en esta</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>%1 deshizo la fusión</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>%1 separó %n mensaje</numerusform>
            <numerusform>%1 separó %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>%1 la pospuso hasta que escriba el cliente</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>%1 la pospuso hasta poco antes de que se cierre la ventana de respuesta (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>%1 la pospuso hasta %2</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>%1 añadió seguidores: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>%1 quitó seguidores: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 definió %2</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>Subiendo: %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>atendió a este cliente la última vez</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>siguiente en el turno</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>tiene menos trabajo</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>tiene las aptitudes</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>su responsable se fue</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>nadie trabaja para esta lista</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>nadie está en línea</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>nadie está de turno</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>nadie presente tiene la aptitud</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>todos llevan lo máximo que pueden</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>primero para quien atendió al cliente la última vez</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>quien podía llevarla la devolvió</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>su responsable se fue pero empezó una respuesta: alguien decide</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>carga %1 de %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>De vuelta a la lista de espera</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>De vuelta a la lista de espera: %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>Entregada a %1</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>Entregada a %1: %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>Espera: nadie puede llevarla ahora</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>Ya no se promete nada</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>Prometido según la política %1</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 va con retraso: vencía %2</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 vence: %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>%1 no se cumplió: vencía %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>%1 te pidió que la mires</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>%1 pidió a %2 que la mire</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>Se preguntó al cliente cómo fue</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>El cliente dio %1 de %2</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>El cliente no dijo cómo fue</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>¡Gracias por escribir! Lo estoy mirando ahora mismo. *Un momento, por favor.*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>Iniciando un relay y un entorno de pruebas…</translation>
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
        <translation>No se puede escribir en la carpeta de la prueba. Elige otra con --home.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>No se pudo iniciar %1. ¿Está instalado junto a este programa?</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>%1 ha terminado. Sus últimas palabras están en el terminal.</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>El relay o el entorno de pruebas no se inició en medio minuto. Inténtalo de nuevo; sus mensajes están en el terminal.</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>Tienda de prueba</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1: %n conversación</numerusform>
            <numerusform>%1: %n conversaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgentsTable</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Conversaciones abiertas por su peso frente a la capacidad del agente, de todos los equipos y canales.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Conversaciones abiertas ahora y capacidad del agente, de todos los equipos y canales.</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>1.ª resp. p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>Resueltas / h</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>Conversaciones cerradas en el periodo por cada hora de reloj en que el agente escribió a un cliente o cerró una.</translation>
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
        <translation>Nadie de este equipo puede iniciar sesión</translation>
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
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>No se pudo escribir en el disco. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>Como máximo %n archivo a la vez. Envía antes estos.</numerusform>
            <numerusform>Como máximo %n archivos a la vez. Envía antes estos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>Hace rato que no se toca nada aquí. Mueve el puntero y se acabó.</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>Estás fuera de turno: no se te entrega nada nuevo</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>Si recibes conversaciones nuevas</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilidad: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>recibes conversaciones nuevas</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>conservas las tuyas y no recibes nuevas</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>lo que nadie ha empezado a responder pasa a otros al rato</translation>
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
        <translation>Probar con el pasado</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>Promesa o equipo</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>Incumplidas como fue</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>Incumplidas con esta política</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>Lo que se habría incumplido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>Sesiones de</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>Por la hora en que vencía</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>Se supone que cada uno respondió cuando lo hizo. Con otras promesas a la vista quizá habría sido distinto.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>De %n más ya no se puede saber: las etiquetas, atributos y segmentos no se guardan con la sesión.</numerusform>
            <numerusform>De %n más ya no se puede saber: las etiquetas, atributos y segmentos no se guardan con la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Todas las promesas</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>un equipo que ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>Encaja en %n sesión de %1.</numerusform>
            <numerusform>Encaja en %n sesiones de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 vuelve a esperar a alguien.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 está ahora con %2.</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>Se pidió a %1 que atienda a %2.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>&amp;Abrir en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>A&amp;visar a %1</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>Asignar&amp;me</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>A&amp;signar a</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>&amp;Reasignar a</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>Panel de SLA</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
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
        <translation>Pared</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>Pantalla completa, en la segunda pantalla si la hay</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>La %n</numerusform>
            <numerusform>Las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>Desde la apertura</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>Antigüedad de qué</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>Abiertas ahora, según el tiempo desde que se abrieron.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>Objetivo %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>Duraciones en el horario prometido; si no, por reloj</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1, horario de atención</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA cumplido, último día</numerusform>
            <numerusform>SLA cumplido, últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>Aún no hay promesas, así que no corre ningún reloj. Una política dice con qué rapidez se responde; el panel ya cuenta todo lo demás.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Crear una política</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>En directo · último cambio hace %1</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>Sin conexión · último cambio hace %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>Panel de SLA</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>Panel de SLA en la pared</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>Sonido con cada incumplimiento</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>Cerrar la pared</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA cumplido, último día</numerusform>
            <numerusform>SLA cumplido, últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>Silenciado: sin sonido con cada incumplimiento</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>Asignar las seleccionadas</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>Posponer las seleccionadas</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>Resolver las seleccionadas</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>Más para las seleccionadas</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Conversaciones seleccionadas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leídas</translation>
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
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>Etiqueta para %n conversación</numerusform>
            <numerusform>Etiqueta para %n conversaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>Botones para responder</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Encabezado (opcional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Pie (opcional)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Botón %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>Más opciones: crear una lista</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>Las promesas y los turnos cuentan las horas de un calendario. Lo que se guarda vale desde entonces; lo medido antes queda.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>Escribe una ciudad para encontrarla. El horario de verano se aplica solo.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Días especiales</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>Importar festivos…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>Importar días especiales de un archivo iCalendar</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>De un archivo iCalendar (.ics): los días completos cierran; los demás, durante su tiempo.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Quitar el calendario</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>Tantos tramos al día como quieras: 9:00–12:30, 13:30–18:00. Lo que pasa de medianoche son dos: 18:00–24:00 y, al día siguiente, 0:00–2:00.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>De martes a viernes como el lunes</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Un calendario nuevo</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Versión %1, guardada %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>No se entienden las horas de un día.</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>Aún no hay ni un minuto abierto.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>No se entienden las horas de un día. Escríbelas así: 9:00–12:30, 13:30–18:00.</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Pon un nombre al calendario.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importar festivos</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>%n día tomado del archivo. Guarda para usarlo.</numerusform>
            <numerusform>%n días tomados del archivo. Guarda para usarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%n no se pudo usar: %1</numerusform>
            <numerusform>%n no se pudieron usar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Nueva respuesta rápida</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Atajo, se escribe tras /</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>Texto, con variables como {{contact.first_name|there}}</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Se ofrece en</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>Macro que Ctrl+Intro ejecuta con ella</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>Otras palabras para encontrarla</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>Idioma, como pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Respuestas y notas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>{{%1}} detiene el envío si no tiene valor: dale uno alternativo, como {{%1|there}}.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Tarjetas de contacto</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Persona del equipo</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>Elige a una persona…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organización (opcional)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>Correo electrónico (opcional)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>Desde un archivo vCard…</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Quitar la persona elegida</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>Personas que enviar</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Una tarjeta necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>Elegir un archivo vCard</translation>
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
        <translation>algo que se quitó</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Aún no hay ninguno</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Aún no enviado.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Intro inserta · Ctrl+Intro ejecuta también su macro · Esc cierra</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Intro lo nombra · Esc cierra</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>Área de escritura</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>Escribe a tu equipo. Los clientes nunca lo ven.</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escribe una respuesta…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>Enviar y resolver</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>La ventana de 24 horas está cerrada: solo se pueden enviar plantillas.</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>Este cliente aún no ha escrito. El primer mensaje debe ser una plantilla.</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>El último mensaje del cliente tiene más de 24 horas. WhatsApp solo acepta plantillas hasta que responda.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Abre primero una conversación.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escribe algo primero.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>La ventana de 24 horas está cerrada.</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Un archivo no está listo o WhatsApp no lo aceptaría. Quítalo o espera.</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Más formas de enviar</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>Enviar &amp;&amp; siguiente</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Enviar más tarde…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>Enviar y resolver</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>Un archivo no está listo. Quítalo o espera.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>Adjuntar y más</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Grabar un mensaje de voz</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Lugar…</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>Tarjetas de contacto…</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>Botones…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Lista…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>%1 saves · %2 mentions</source>
        <translation>%1 guarda · %2 menciona</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nombre</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 envía · %2 nueva línea</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Se le contacta en</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Lo que sabe el equipo</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Puede ser la misma persona</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>se hace llamar «%1»</translation>
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
        <translation>Teléfono</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>oculto por WhatsApp</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · fusionado el %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Deshacer fusión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>Elige un contacto para ver quién es.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>Tu rol no muestra esto completo.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Lo que sabe el equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Sobre este contacto</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>Sobre este contacto. Solo lo ve el equipo.</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>Nombre, número, correo…</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>Guardar esta búsqueda como segmento</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>Los contactos aparecen cuando escriben los clientes o cuando importas un archivo.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>Prueba con menos palabras, o attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
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
        <translation>Ventana de respuesta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>Pedidos en mensajes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Otras conversaciones</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Cliente desde %1</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>1 artículo · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>%n artículo · %1</numerusform>
            <numerusform>%n artículos · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>Gratis tras un anuncio</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>Respuestas gratis</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>Solo plantillas</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>Abre una conversación para ver quién escribe.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Lo que sabe el equipo</translation>
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
        <translation>probables; ver Contactos</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 es ahora un solo contacto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Guardar como segmento</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>Nombre del segmento. Lo ven todos en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>El archivo no se pudo escribir: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
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
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar u ocultar detalles</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>Buscar mensajes y personas</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Conversaciones: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>Ahora no tienes nada asignado</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>Abre «Sin asignar» y toma la más antigua.</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>Todo tiene responsable</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>Las conversaciones nuevas aparecen aquí primero.</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>Ningún cliente te debe respuesta</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>Las conversaciones que has respondido esperan aquí.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>Pulsa H en una conversación para apartarla hasta más tarde.</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>No hay borradores ni nada en la bandeja de salida</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>Lo que empiezas y no envías se guarda aquí.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Aún no hay nada resuelto</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>Pulsa E en una conversación terminada.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>Cuando un cliente escribe a tu número, aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>Ahora nada encaja en esta vista</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>Lo que llegue a encajar aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nada va con retraso</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>Hasta ahora se cumple lo prometido.</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>Nada vence en 15 minutos</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>Lo que llegue aparece aquí por sí solo.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Fusionar con otra conversación</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>Todo lo dicho aquí estará también en la otra y continuará allí. No se pierde nada y puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>Otras conversaciones de este cliente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>Este cliente no tiene otra conversación.</translation>
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
        <translation>Elige una conversación</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J y K recorren la lista, Intro abre, R responde, Ctrl+K va a cualquier parte.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>queda %n carácter</numerusform>
            <numerusform>quedan %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
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
        <translation>0 anula todo</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir criterio</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Quitar el elegido</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>Escríbelo así: 9:00–12:30, 13:30–18:00. Vacío: cerrado.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>Esto lo deciden supervisores y propietarios. Puedes mirarlo.</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>Esto lo deciden supervisores y propietarios.</translation>
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
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Dispositivos de tu equipo</translation>
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
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto por última vez: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>Sí, cerrar sesión</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Aplicación del teléfono</translation>
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
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
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
        <translation>Sin conexión</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Abrir en la bandeja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>Aquí no se cuenta nada</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abiertas %1</translation>
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
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>Ningún contacto se parece a otro.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
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
        <translation>No hay ningún emoji con ese nombre</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Sin tono de piel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Medio claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Medio oscuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · usado hace poco</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>Emoji con ese nombre</translation>
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
        <translation>Enviar más pequeño</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>Como documento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1: demasiado grande para una foto</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Preparándolo…</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>Mensaje de voz, %1</translation>
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
        <translation>Te damos la bienvenida a Waypost</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>Inicia un relay y un entorno de pruebas en este equipo, con clientes inventados que escriben, compran y se quejan. No hace falta cuenta de WhatsApp y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Probar con clientes inventados</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Unirme a mi equipo</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>Dirección de vinculación</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nombre de este dispositivo</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>Vincular este dispositivo</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>Pide a un propietario una dirección de emparejamiento (%1). Sirve una sola vez, durante %2 minutos, y le dice a este dispositivo en qué relay confiar.</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>Lo que escriben los clientes se queda como está.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>Texto de las conversaciones</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>Ctrl y + o - hacen lo mismo mientras lees; Ctrl y 0 lo restablece.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>Sin cursor parpadeante, sin nada que se deslice o se desvanezca.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>envía; Mayús+Intro empieza una línea</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>empieza una línea; Ctrl+Intro envía</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>Intro en una respuesta</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>Intro en una nota</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>Con los diccionarios de este equipo, en el idioma de la conversación.</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>Tono de piel de los emojis</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>el original de los emojis</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>medio claro</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>medio oscuro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>Una respuesta se puede deshacer</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>el tiempo que fije el espacio de trabajo</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>durante %n segundo</numerusform>
            <numerusform>durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>El relay la retiene ese tiempo; el equipo la ve mientras tanto.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>cómoda</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacta</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>La compacta muestra muchas más: dos líneas cada una, con la etiqueta que más importa.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>El relay se restauró desde una copia de seguridad. Desde %1 no se envía nada en %2.</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>Comprueba qué se perdió y luego deja que vuelva a enviar.</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>Un propietario debe permitir que vuelva a enviar; lo que escribas espera.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Volver a enviar…</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>¿Dejar que el relay vuelva a enviar?</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>Todo lo que esperaba sale ahora a los clientes, en orden.</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>El relay ya no conoce los mensajes enviados después de hacerse la copia. Devuelve primero lo que los equipos aún conservan, para que nadie reciba dos veces la respuesta.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>Lo que se habría incumplido, por hora</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1, %2:00: %3 de %4 incumplidas, como fue %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>Los números llevan prefijo de país</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Guardar filas rechazadas…</translation>
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
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>País de los números sin prefijo de país</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>Los números sin prefijo de país son de:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>Las primeras filas; encima, qué es cada columna</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · estas son las primeras filas. Indica qué es cada columna.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es «%1»</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>Se rechazaría %n de las primeras filas.</numerusform>
            <numerusform>Se rechazarían %n de las primeras filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n fila leída…</numerusform>
            <numerusform>%n filas leídas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n contacto nuevo</numerusform>
            <numerusform>%n contactos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>%n contacto conocido completado</numerusform>
            <numerusform>%n contactos conocidos completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>%n fila no aportó nada nuevo</numerusform>
            <numerusform>%n filas no aportaron nada nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n fila rechazada</numerusform>
            <numerusform>%n filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>El archivo no se pudo escribir: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>Deteniendo tras las filas que están en camino…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>Tus propios cambios se conservan por encima.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>Púlsala aquí: una tecla, o hasta cuatro seguidas.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Como en el esquema</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>«%1» vuelve a tener la tecla del esquema.</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>Todas las teclas como en el esquema</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>Todas las teclas son las del esquema.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiada por ti</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 es ahora la tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>Esa tecla escribe una letra donde se usa este comando. Añade Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1 es la tecla de «%2». Elige otra, o quítala de allí primero.</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>El atajo ya funciona, pero no se pudo guardar. ¿Está lleno el disco o %1 protegido contra escritura?</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>está respondiendo a esto. Lo que has escrito se queda contigo.</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>está escribiendo. Tu respuesta espera a la suya.</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>está escribiendo. Tu respuesta se comprobará con la suya.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>%n persona del equipo está escribiendo. Tu respuesta se comprobará con la suya.</numerusform>
            <numerusform>%n personas del equipo están escribiendo. Tu respuesta se comprobará con las suyas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>Añadir un nivel</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>avisar al responsable y a su equipo</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>avisar a %1</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>avisar a los webhooks</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pasar a otros</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>de vuelta a la lista de espera</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 la sigue</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>horas abiertas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>no sucede nada</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>Promesa del nivel %1</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>Tiempo del nivel %1</translation>
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
        <translation>Unidad del nivel %1</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>antes de que venza</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>después de vencer</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>Antes o después, nivel %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>El nivel %1 cuenta horas abiertas</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Quitar el nivel %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>Un enlace trajo texto para esta conversación.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>El archivo no se pudo escribir: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Encabezado (opcional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Pie (opcional)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Botón que abre la lista</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
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
        <translation>Waypost está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Espera %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>Bloqueo de la aplicación</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>Se abre con la frase de contraseña que sella lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Repite la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
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
        <translation>Bloquear tras minutos sin tecla ni clic</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear automáticamente tras</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>La nueva frase de contraseña no coincide. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>La frase de contraseña ya está en vigor.</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>Ya no hay frase de contraseña ni bloqueo.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Con qué</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
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
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>Quitar esta acción</translation>
    </message>
    <message>
        <source>+refund, -new</source>
        <translation>+reembolso, -nuevo</translation>
    </message>
    <message>
        <source>size = L</source>
        <translation>talla = L</translation>
    </message>
    <message>
        <source>Resolution code, or nothing</source>
        <translation>Código de cierre, o nada</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>Texto, con variables</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nueva macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>Acciones, en este orden</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Ejecutar una macro</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Qué hará</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>Aún no hay macros. Crea una en la configuración.</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>No hay ninguna macro con ese nombre</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>Aquí ya no le queda nada por hacer.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Añade las etiquetas: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>Quita las etiquetas: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>Añade las etiquetas: %1; quita: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>La deja sin asignar</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Te la asigna</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>La asigna a %1</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>La marca como urgente</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>Le da prioridad alta</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>Le da prioridad baja</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>Le da prioridad normal</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>La pospone hasta que escriba el cliente</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>La pospone hasta poco antes de que se cierre la ventana de respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>La pospone %n hora</numerusform>
            <numerusform>La pospone %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Envía: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>Envía una respuesta rápida que ya no existe</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>Envía /%1</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>Añade una nota: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Define: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>La resuelve</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>La saca de su equipo</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>La pasa a %1</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>un equipo que ya no existe</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>Una acción que esta versión no conoce</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — no es posible: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — ya está así</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — no se puede deshacer</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas rápidas</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>Dispositivos y seguridad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>Promesas (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>Colas y personas</translation>
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
        <translation>0 anula todo</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: no procede</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionar contactos</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>Los dos pasan a ser una persona. Se conservan los números y las conversaciones de ambos; elige qué más conservar. Puedes deshacerlo durante 30 días.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>No difieren en nada más.</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>Donde difieren los consentimientos, vale el más estricto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Pasa a formar parte de él</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
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
        <translation>Este equipo no tiene micrófono o no puede usarlo. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>El micrófono se detuvo. Conéctalo de nuevo; lo grabado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>El micrófono no se puede abrir. Quizá lo esté usando otro programa.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>Aún no están en esta conversación: %1. Al añadir la nota la verán a partir de entonces.</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>No ve esta conversación y no leerá la nota: %1. Pide a un supervisor que le dé acceso.</translation>
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
            <numerusform>Novedades en %n conversación</numerusform>
            <numerusform>Novedades en %n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>Algo para ti</translation>
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
        <translation>Ahora asignada a ti</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>Te menciona: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>Tu respuesta no salió: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Posponer una hora</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>Así se avisa de un mensaje nuevo.</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Vence pronto: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Con retraso: %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>Te piden que la mires</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 te pide que la mires</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>No hay nadie y espera %n conversación</numerusform>
            <numerusform>No hay nadie y esperan %n conversaciones</numerusform>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Un cliente escribe</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Una conversación nueva</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignada a mí</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>Una nota me menciona</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>Mi respuesta no salió</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Con mención</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>De mi equipo</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>De qué se avisa y cómo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>Equipos silenciados</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>Reglas para una vista</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas las abiertas</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como arriba</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>Avisar siempre</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>No avisar nunca</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Regla para %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>Sin avisos ni sonido entre</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
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
        <translation>Más alto una vez tras minutos sin que nadie mire</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>Una vez más y más alto si nadie ha mirado tras</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Sonido y texto</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproducir sonidos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>Ocultar nombres y texto en las notificaciones</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notificación de prueba</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Seguir en ella al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>Iniciar en ella, sin ventana</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>Icono de un solo color</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>Una promesa vence pronto</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>Una promesa va con retraso</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>Me piden que mire</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>No hay nadie de un equipo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>Obteniendo mensajes anteriores del relay…</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>Los mensajes anteriores los guarda el relay.</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>Obtener mensajes anteriores</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>Los mensajes anteriores los guarda el relay. Se podrán leer aquí cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>Escribiste otra versión aquí (%1): %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>Escribiste otra versión en %1 (%2): %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>Lo que hiciste sin conexión con el relay espera aquí y sale en orden. Lo que el relay no aceptó se queda hasta que decidas.</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>Acciones en espera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>No hay nada en espera. Todo lo que hiciste ha llegado al relay.</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>Espera al relay; se comprobará antes de salir.</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Mostrar conversación</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>Respuesta programada</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. Se vuelve a comprobar antes de salir.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>Prueba con un nombre, las últimas cifras de un número o lo que quieres hacer.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>Esta imagen no se puede mostrar. Guárdala para abrirla en otro programa.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>Esta imagen es demasiado grande para mostrarla. Guárdala para abrirla en otro programa.</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>Este mensaje no tiene ningún archivo.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>Pega un enlace de mapa o coordenadas</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>Enlace de mapa</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Dirección (opcional)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>Cómo hablamos (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>Palabras que evitar, una por línea: problema = pregunta</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>A quién preguntar y cuándo (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>Quién decide qué (Markdown)</translation>
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
        <translation>Tu equipo prescinde de esta palabra.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mejor: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>Las mayúsculas se leen como gritos.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Basta con un signo.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>En este texto</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Cómo hablamos</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>Este equipo aún no tiene guía. La escriben los supervisores en la configuración.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>Subir la política</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>Bajar la política</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>Para qué conversaciones</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>Avisos y lo que sigue</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>Cada uno sucede una vez por promesa. Lo que venció sin relay en marcha sucede tarde, y lo dice.</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>Vale la primera política de la lista que encaja con la conversación.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>Políticas en su orden</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva política</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Una que no está en vigor no promete nada; sus promesas abiertas se retiran.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>Se cuentan sus horas; sin calendario, todas las del día.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>Los minutos y horas cuentan tiempo abierto. Día laborable es el que tiene alguna hora abierta: dos días laborables tras el viernes por la tarde es el martes por la tarde.</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>La respuesta de un programa cuenta como respuesta</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>Cuándo se detienen los relojes</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>mientras espera al cliente</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>mientras está pospuesta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>Un mensaje del cliente siempre termina la pausa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Guardar la política</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>Aplicar a las abiertas…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>Probar con el pasado…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Quitar la política</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>Ninguno: las 24 horas</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (no en vigor)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Aún no se promete nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1: en %2</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Pon un nombre a la política.</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>Promete algo: al menos un número de la tabla.</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>¿Aplicar a las conversaciones abiertas?</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>Las conversaciones abiertas con esta política reciben la versión más nueva: lo transcurrido cuenta, el resto del plazo es el nuevo, y lo tardío sigue tardío en los informes.</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>Juzgarlas de nuevo desde el principio, también lo tardío</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>Los informes de estas conversaciones cambian. Se guarda quién lo hizo y cuándo.</translation>
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
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>solo clientes marcados como VIP</translation>
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
        <translation>Cualquiera de ellas; separadas por comas. Vacío: cualquier conversación.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>Atributos del cliente</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>Uno por línea: plan: oro, plata</translation>
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
        <translation>Con las notas del equipo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>Imprimir o guardar la conversación</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>Números de teléfono ocultos</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>Nombres y números ocultos</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Qué se oculta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
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
        <translation>primero a quien atendió al cliente la última vez</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>antes que todos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>a mano: quien la tome</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>por turno</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>a quien tiene menos trabajo</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>por aptitud y luego por menos trabajo</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>Solo a quienes están en línea, de turno y por debajo de su tope; primero lo que vence antes.</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>Aptitudes imprescindibles</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>Etiquetas e idiomas, separados por comas: una conversación que tiene uno va solo a quien también lo tiene.</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>De nuevo la misma persona</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>Esperar a esa persona</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>Ese tiempo, si no puede atenderla enseguida.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>Recuperar de quien se fue</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>Lo que nadie empezó a responder vuelve a la lista pasado ese tiempo desde que su responsable se fue.</translation>
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
        <translation>Cuánto cuenta cada una</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>Contra lo que puede llevar un agente.</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>Guardar la lista de espera</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Aptitudes</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>Idiomas (es, pt-BR) y etiquetas, separados por comas.</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>Lleva a la vez</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>Conversaciones abiertas, cada una según cuenta su prioridad.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>Máximo por prioridad</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>Fuera de sus horas no se entrega nada nuevo.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Guardar la persona</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>lo que no tiene equipo</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>siempre de turno</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>No responder a este mensaje</translation>
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
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>%n conversación con mensajes sin leer</numerusform>
            <numerusform>%n conversaciones con mensajes sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>%n acción requiere atención</numerusform>
            <numerusform>%n acciones requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>Panel de SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>De quién es el trabajo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Qué respuestas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>Solo se cuentan las últimas 20.000. Elige un periodo más corto para verlo todo.</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>No hay valoraciones</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>Se pregunta a los clientes cuando se cierra una conversación, si hay una encuesta activa en los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>Todo, también a quién no se preguntó</translation>
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
        <translation>Promotores y detractores</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>9 y 10, y de 0 a 6</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfechos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondieron</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>notas bajas que nadie ha cerrado</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Atenderlo</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Marcar como atendido</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>Revisar con «%1»</translation>
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
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Descartar la grabación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>Un mensaje tan largo llega como archivo para descargar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
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
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>El relay se restauró desde una copia de seguridad anterior. Este equipo aún conserva %1 que el relay ha perdido.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>Recuperado de este equipo</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>¿Devolver %1 al relay?</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>Vuelven a sus conversaciones, marcados como recuperados. No se envía nada a ningún cliente. Son del %1 en adelante. Si los apartas, se quedan en un archivo en este equipo.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Pedir una segunda opinión</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Entregar la revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>Nota de apoyo. Solo la ven el agente y los supervisores.</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Nota de apoyo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, segunda opinión</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. Nadie la ha tomado.</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. La revisa %2.</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>Hay otra opinión sobre esta conversación. Se muestra cuando ambas estén entregadas.</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>%1 le dio %2 de 100. Coinciden en %3 de %4 criterios.</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>Cada criterio necesita una nota.</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Total: %1 de 100</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. La revisas tú.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>Elige una revisión de la lista.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Qué revisiones</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>No hay revisiones</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>Cada semana se sortean conversaciones cerradas según las reglas de una pauta.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Tomadas por mí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Todas las revisiones</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Total medio</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>de 100, n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>revisiones en espera</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Acuerdo entre dos revisores</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>No se debe nada</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>Las conversaciones aparecen aquí en cuanto corre una promesa.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Aún no hay promesas</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>Ajustes, Promesas: di con qué rapidez se responde y los relojes correrán aquí.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Tú</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién la ve</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Mayor espera primero</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Más urgentes primero</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>Ventana de respuesta por cerrarse primero</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>Número al lado</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Cuántas hay</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Lo que vence antes</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>Aún no hay nada. Rellena el formulario y guarda: aparecerá aquí.</translation>
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
        <translation>Mantener pospuesta aunque escriba el cliente</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>La ventana de respuesta se cierra antes (%1). Si el cliente no vuelve a escribir, esto se detendrá y te esperará.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>Nueva pauta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Equipos (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>Conversaciones sorteadas por agente cada semana (0: ninguna)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>Segunda opinión a ciegas cada tantas (0: ninguna)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>Solo con una de estas etiquetas (vacío: todas)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Operadores de búsqueda</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>No existe «%1:». Se busca como palabra.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>«%1:» espera un valor.</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>«%2:» no conoce «%1». Se omite.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>Nada se llama «%1» para «%2:».</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>Unas comillas o un paréntesis siguen abiertos.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Es más de lo que cabe en una búsqueda. El resto se omite.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>Buscando mensajes anteriores en el relay…</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>Los mensajes anteriores aún se están preparando para la búsqueda.</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>Sin conexión: solo lo que guarda este equipo.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>Prueba con otra palabra, un nombre o las últimas cifras de un número.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>Bloquear Waypost ahora</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Al alejarte del equipo</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>No se muestra nada hasta que lo desbloquees. Los mensajes siguen llegando.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>Cerrar sesión en todos mis dispositivos…</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>He perdido un dispositivo</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>También en este: habrá que volver a vincular cada uno.</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Frase de contraseña de este equipo</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Repite la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>Abre lo que se guarda aquí. Si el llavero del sistema guarda la clave, no hay ninguna.</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>El relay mostrará tus dispositivos cuando vuelva la conexión. %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>Se ha cerrado la sesión en todos tus dispositivos.</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>Sí, cerrar sesión en todos</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>La nueva frase de contraseña no coincide. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>La nueva frase de contraseña ya está en vigor.</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>¿No puedes acceder a ninguno de tus dispositivos? Un propietario del espacio de trabajo cierra sus sesiones.</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Dispositivos de tu equipo</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>Se cerró la sesión de ese dispositivo. Lo que guardaba ya no se puede leer en él.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
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
        <translation>Un supervisor o un propietario puede importar contactos.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>Escribieron esta semana</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún sin mensajes</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>Quitar segmento</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>Aún no hay ninguno. Busca contactos y conserva la búsqueda con la estrella.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>No hay ningún ajuste así</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>No hay ningún atajo así. En Configuración, Teclado se da una tecla a cualquier comando.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Días especiales</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>Fecha de un día especial</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>Nombre de un día especial</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>Horas de un día especial</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>El día especial se repite cada año</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>Añadir el día especial</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>Quitar los días especiales elegidos</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, cada año</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Buscando «%1»…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Añadir «%1» a mis palabras</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorar «%1»</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Sin sugerencias para «%1»</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Aquí no hay ningún diccionario instalado</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>La revisión ortográfica está desactivada</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>Desactivar en esta conversación</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>Enviar la mía igualmente</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>Editar la mía</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Descartar la mía</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Alguien del equipo</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>%1 ya ha escrito</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>Está arriba, en la conversación.</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>Tu respuesta, sin enviar</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>Tu respuesta se detuvo: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>Detenida antes de salir: lee ambas y decide.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>El %1 % de los cambios está aquí</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>Llegan los días anteriores: %1 %</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>Todos los cambios sincronizados</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>Lo que se guarda en este equipo está sellado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Poniéndose al día…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>Sesión cerrada: vuelve a vincular este dispositivo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n en la bandeja de salida</numerusform>
            <numerusform>%n en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>Caché %1 · %n conversación abierta sin conexión</numerusform>
            <numerusform>Caché %1 · %n conversaciones abiertas sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>Leyendo la copia local</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>Leyendo la copia local; %n respuesta se comprobará antes de enviarse</numerusform>
            <numerusform>Leyendo la copia local; %n respuestas se comprobarán antes de enviarse</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · próximo intento en %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nueva encuesta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>La pregunta, para quien no tenga su idioma abajo</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>En otros idiomas, una línea cada uno: en = How was it?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>Agradecimiento tras responder (vacío: ninguno)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>Agradecimiento en otros idiomas, una línea cada uno</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>Plantilla para cuando la ventana de respuesta esté cerrada</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>Minutos tras cerrar la conversación</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>Días en los que se pregunta a un cliente una vez como máximo</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>Atender notas de hasta (-1: ninguna)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Equipos (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>No con estas etiquetas (separadas por comas)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Preguntar a los clientes</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>Ninguna: entonces no se pregunta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>¿Qué tal lo hicimos? Tu respuesta nos ayuda.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>Conversaciones recientes</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>Texto de origen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>Qué se promete</translation>
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
        <translation>días laborables</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>Elige primero un calendario.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>Imagen superior</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vídeo superior</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Documento superior</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>Final del enlace «%1»</translation>
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
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>Elegir un vídeo…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Elegir un documento…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Un archivo no está listo o WhatsApp no lo aceptaría. Quítalo o espera.</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>Esta plantilla necesita una imagen superior. Elige otro archivo.</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>Esta plantilla necesita un vídeo superior. Elige otro archivo.</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Por rellenar: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Plantillas aprobadas</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>No hay plantillas aprobadas</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>Las plantillas aparecen aquí cuando WhatsApp las ha aprobado.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Elige una plantilla.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>Plantillas favoritas y ocultas</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>Favorita: mantener arriba</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>Volver a mostrar en la lista</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>Ocultar de la lista</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Mostrar ocultas</translation>
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
        <translation>Volver a leer las plantillas en WhatsApp</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>Leyendo las plantillas en WhatsApp…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>No se pudo sincronizar: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Sincronizado ahora mismo</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>Sincronizado hace %1</translation>
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
        <translation>+ %1 en espera o pospuestas</translation>
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
        <translation>Aún sin política</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>aún a tiempo</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>Escribe el primero abajo o empieza con una plantilla.</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>Lo que llegó de WhatsApp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>El archivo no se pudo escribir ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Quitar mi reacción</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>Un mensaje lleva a esta dirección. ¿Abrirla en el navegador?</translation>
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
        <translation>Número de diario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>Cualquier otro…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Separar desde aquí</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Guardar «%1» como…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>Esta conversación no está en este equipo. Ábrela primero.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n conversación sin leer</numerusform>
            <numerusform>%n conversaciones sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>algo requiere tu atención</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
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
        <translation>Abrir Waypost</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>No molestar durante una hora</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>No molestar hasta mañana por la mañana</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Volver a avisarme</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ningún equipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>En tres horas</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otro momento…</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Hasta que escriba el cliente</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>Hasta una hora antes de que se cierre la ventana de respuesta</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>De nuevo, como antes · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>De nuevo, como antes</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Fusionar con otra conversación…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Deshacer la fusión</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Bloquear a este cliente…</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>Desbloquear a este cliente</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>¿Bloquear a este cliente?</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>Sus mensajes ya no te llegarán, y no podrás escribirle hasta que lo desbloquees.</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>Bloquear por spam</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>Bloquear por abuso</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost está bloqueado</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>Proteger este dispositivo</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Establecer frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Volver a vincular</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Las dos no coinciden. Escríbela otra vez.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Introduce la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 no tiene valor aquí.</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 no es una variable que Waypost conozca.</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 no está escrito como una variable.</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 es una variable de más.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todas las abiertas</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>En espera del cliente</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>Borradores y salida</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n conversación</numerusform>
            <numerusform>%1, %n conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>Vence en 15 min</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>Ir aquí</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>Este equipo no tiene salida de sonido. Conecta una e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>Este mensaje no se puede reproducir aquí. Guárdalo para abrirlo en otro programa.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>Para reproducir sonido hace falta el complemento multimedia de Qt, que no está aquí.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>No se grabó nada. Comprueba el micrófono y graba de nuevo.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>Ventana %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Ventana cerrada</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>Respuestas gratis hasta %1. Después solo se pueden enviar plantillas.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>Posponer de nuevo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>El cliente escribió antes de que terminara la posposición. Estaba apartada hasta: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>Deshacer envíos</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>El tiempo que el relay retiene una respuesta enviada, salvo que su autor elija otro.</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>El cliente escribió mientras tanto</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>Qué ocurre con una respuesta cuyo autor no había visto el mensaje más reciente.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>En una conversación en la que hay también otras personas.</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>Responder asigna la conversación</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>A quien responde a una que no es de nadie, se le asigna.</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>Una conversación cerrada continúa durante</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>Si el cliente escribe en ese número de días, la continúa; después empieza una nueva.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>avisar, decide el autor</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>todos en todo momento</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>quien escriba primero</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>la persona asignada</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>Envío y cierre</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Solo un propietario puede cambiar esto.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Atributos personalizados</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>Las conversaciones tienen</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>Los contactos tienen</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién lo tiene</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>Oro, Plata, Bronce</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>Para una lista: separadas por comas.</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Añadir el atributo</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>Códigos de cierre</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Añadir el código</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>Contactos: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>Conversaciones: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>Aún no hay ninguno. Un atributo es un campo propio: un número de pedido, un plan.</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>Aún no hay ninguno. Con códigos, el cierre dice cómo acabó: reembolsado, respondido.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Ausente tras</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>Tanto tiempo sin tocar Waypost y el agente no recibe nada nuevo. 0: nunca.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>Enviar alertas a</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>Dirección de un programa que se entera de las promesas en riesgo; empieza por https://.</translation>
    </message>
</context>
</TS>
