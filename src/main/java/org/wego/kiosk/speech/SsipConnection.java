// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A conversation with speech-dispatcher in its own protocol, SSIP, over its socket.
 *
 * <p>One thread asks and listens; any other may {@link #cancel}.
 */
final class SsipConnection implements AutoCloseable {

    private static final int FIRST_REFUSAL = 300;
    private static final Set<String> ENDS = Set.of("702", "703");
    private static final String CANCELED = "213";

    private final SocketChannel channel;
    private final BufferedReader replies;

    SsipConnection(Path socket) throws IOException {
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        replies = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
        ask("SET self CLIENT_NAME kiosk:kiosk:main");
    }

    /**
     * The lines of the answer.
     *
     * @throws IOException also when the answer is a refusal
     */
    List<String> ask(String command) throws IOException {
        send(command);
        var lines = new ArrayList<String>();
        while (true) {
            String line = line();
            if (isLast(line)) {
                if (Integer.parseInt(line.substring(0, 3)) >= FIRST_REFUSAL) {
                    throw new IOException(command + ": " + line);
                }
                return List.copyOf(lines);
            }
            lines.add(line.substring(Math.min(4, line.length())));
        }
    }

    /** Hands over a text to be said, after {@code SPEAK}. */
    void text(String text) throws IOException {
        // A line that is a dot alone would end the text.
        ask(text.replaceAll("\\R", " ").replaceFirst("^\\.", "..") + "\r\n.");
    }

    /** Waits until what was handed over has been said or cancelled. */
    void awaitEnd() throws IOException {
        String code;
        do {
            String line = line();
            code = isLast(line) ? line.substring(0, 3) : "";
        } while (!ENDS.contains(code) && !CANCELED.equals(code));
    }

    /** Ends what this conversation made be said. */
    void cancel() throws IOException {
        send("CANCEL self");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void send(String command) throws IOException {
        var bytes = ByteBuffer.wrap((command + "\r\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private String line() throws IOException {
        String line = replies.readLine();
        if (line == null) {
            throw new IOException("speech-dispatcher ended the conversation");
        }
        return line;
    }

    private static boolean isLast(String line) {
        return line.matches("\\d{3} .*");
    }
}
