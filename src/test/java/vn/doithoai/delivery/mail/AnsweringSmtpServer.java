package vn.doithoai.delivery.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The least SMTP server that can answer RCPT and DATA as a test wants; GreenMail accepts every recipient. */
public class AnsweringSmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private volatile String greeting = "220 mail.example ESMTP";
    private volatile String rcptAnswer = "250 OK";
    private volatile String dataAnswer = "354 go on";

    public AnsweringSmtpServer() {
        this(0);
    }

    public AnsweringSmtpServer(int port) {
        try {
            socket = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread thread = new Thread(this::serve, "answering-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public AnsweringSmtpServer greeting(String answer) {
        greeting = answer;
        return this;
    }

    public AnsweringSmtpServer rcpt(String answer) {
        rcptAnswer = answer;
        return this;
    }

    public AnsweringSmtpServer data(String answer) {
        dataAnswer = answer;
        return this;
    }

    public List<String> commands() {
        return commands;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException closed) {
                // the client hung up or the test ended: nothing to answer any more
                continue;
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        answer(client, greeting);
        boolean content = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (content) {
                content = !line.equals(".");
                if (!content) {
                    answer(client, "250 accepted");
                }
                continue;
            }
            commands.add(line);
            String reply = reply(line);
            answer(client, reply);
            content = reply.startsWith("354");
        }
    }

    private String reply(String command) {
        return switch (command.substring(0, 4)) {
            case "RCPT" -> rcptAnswer;
            case "DATA" -> dataAnswer;
            case "QUIT" -> "221 bye";
            default -> "250 OK";
        };
    }

    private static void answer(Socket client, String text) throws IOException {
        if (!text.isEmpty()) {
            client.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
