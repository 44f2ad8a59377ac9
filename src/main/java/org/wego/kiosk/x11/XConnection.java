// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A connection to an X server for a few requests.
 *
 * <p>Does not use Xlib, which would end the whole process if the display is lost. Not thread-safe.
 */
final class XConnection implements AutoCloseable {

    private static final int PROTOCOL_VERSION = 11;
    private static final int QUERY_EXTENSION = 98;
    private static final int HEAD_BYTES = 8;
    private static final int REPLY_BYTES = 32;
    private static final int SETUP_BYTES = 32;
    /** Offsets in the setup reply of the lengths that precede the first screen. */
    private static final int VENDOR_LENGTH_AT = 16;
    private static final int FORMATS_AT = 21;
    private static final int FORMAT_BYTES = 8;

    private final SocketChannel channel;
    private final int root;

    private XConnection(SocketChannel channel, int root) {
        this.channel = channel;
        this.root = root;
    }

    /**
     * Connects to a display.
     *
     * @param cookie the authorisation key of the server; empty for none
     * @throws IOException when the server does not exist or refuses the connection
     */
    static XConnection open(XDisplay display, byte[] cookie) throws IOException {
        var channel = SocketChannel.open(UnixDomainSocketAddress.of(display.socket()));
        try {
            return new XConnection(channel, root(channel, cookie));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static int root(SocketChannel channel, byte[] cookie) throws IOException {
        byte[] protocol = cookie.length == 0 ? cookie : XCookies.PROTOCOL.getBytes(StandardCharsets.US_ASCII);
        var greeting = bytes(12 + padded(protocol.length) + padded(cookie.length));
        greeting.put((byte) 'l').put((byte) 0).putShort((short) PROTOCOL_VERSION).putShort((short) 0)
                .putShort((short) protocol.length).putShort((short) cookie.length).putShort((short) 0);
        greeting.put(protocol).position(12 + padded(protocol.length));
        greeting.put(cookie);
        send(channel, greeting);
        var head = read(channel, HEAD_BYTES);
        var setup = read(channel, 4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("the X server refused the connection");
        }
        int vendor = Short.toUnsignedInt(setup.getShort(VENDOR_LENGTH_AT));
        int formats = Byte.toUnsignedInt(setup.get(FORMATS_AT));
        return setup.getInt(SETUP_BYTES + padded(vendor) + FORMAT_BYTES * formats);
    }

    /** The root window of the first screen. */
    int root() {
        return root;
    }

    /** The major opcode of an extension; empty if the server does not have the extension. */
    Optional<Byte> extension(String name) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        var rest = bytes(4 + padded(letters.length));
        rest.putShort((short) letters.length).putShort((short) 0).put(letters);
        var reply = ask((byte) QUERY_EXTENSION, (byte) 0, rest);
        return reply.get(8) == 0 ? Optional.empty() : Optional.of(reply.get(9));
    }

    /**
     * Sends a request and waits for the reply.
     *
     * @param rest the request after its first four bytes, in full words
     * @return the reply: 32 bytes and any additional data
     */
    ByteBuffer ask(byte major, byte minor, ByteBuffer rest) throws IOException {
        var request = bytes(4 + rest.capacity());
        request.put(major).put(minor).putShort((short) (request.capacity() / 4)).put(rest.rewind());
        send(channel, request);
        while (true) {
            var reply = read(channel, REPLY_BYTES);
            switch (reply.get(0)) {
                case 0 -> throw new IOException("the X server refused a request: error " + reply.get(1));
                case 1 -> {
                    var more = read(channel, 4 * reply.getInt(4));
                    return bytes(REPLY_BYTES + more.capacity()).put(reply).put(more).rewind();
                }
                default -> {
                    // An event that every client receives, such as a change of the keyboard layout.
                }
            }
        }
    }

    /** An empty buffer in the byte order of the connection. */
    static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        bytes.rewind();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer read(SocketChannel channel, int length) throws IOException {
        var bytes = bytes(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the X server closed the connection");
            }
        }
        return bytes.rewind();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
