// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/** Sends datagrams to a Unix socket of Linux, which Java does not support. */
// Native access is the purpose of this class; lib/java.options enables it.
@SuppressWarnings("restricted")
final class UnixDatagramSocket {

    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_NOSIGNAL = 0x4000;
    private static final int SOL_SOCKET = 1;
    private static final int SO_SNDTIMEO = 21;
    /** Seconds and microseconds: a receiver that does not read must not block the kiosk. */
    private static final long[] MAX_WAIT = {0, 500_000};
    private static final int FAMILY_BYTES = 2;
    private static final int MAX_PATH = 107;

    private final String address;
    private final MethodHandle socket;
    private final MethodHandle limit;
    private final MethodHandle send;
    private final MethodHandle close;

    /**
     * A sender to an address.
     *
     * @param address a path, or a name in the abstract namespace after {@code @}
     * @throws IllegalArgumentException when the address is invalid, or the system has no Unix sockets
     */
    UnixDatagramSocket(String address) {
        if (!address.matches("[/@].+")
                || address.getBytes(StandardCharsets.UTF_8).length > MAX_PATH) {
            throw new IllegalArgumentException("'" + address + "' is not the address of a socket");
        }
        this.address = address;
        socket = function("socket", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        limit = function("setsockopt", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        send = function("sendto", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
        close = function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    private static MethodHandle function(String name, FunctionDescriptor shape) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name)
                .orElseThrow(() -> new IllegalArgumentException("this system has no " + name)), shape);
    }

    /**
     * Sends one datagram.
     *
     * @return whether the receiver accepted it
     */
    boolean send(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var arena = Arena.ofConfined()) {
            int open = (int) socket.invokeExact((int) AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
            if (open < 0) {
                return false;
            }
            try {
                var wait = arena.allocateFrom(ValueLayout.JAVA_LONG, MAX_WAIT);
                var _ = (int) limit.invokeExact(open, SOL_SOCKET, SO_SNDTIMEO, wait, (int) wait.byteSize());
                var to = address(arena, address);
                long sent = (long) send.invokeExact(open, arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes),
                        (long) bytes.length, MSG_NOSIGNAL, to, (int) to.byteSize());
                return sent == bytes.length;
            } finally {
                var _ = (int) close.invokeExact(open);
            }
        } catch (Throwable e) {
            // MethodHandle declares Throwable; whatever was thrown, nothing was sent.
            return false;
        }
    }

    /** A {@code sockaddr_un}, exactly as long as its path, because every byte of an abstract name counts. */
    static MemorySegment address(Arena arena, String address) {
        byte[] path = address.getBytes(StandardCharsets.UTF_8);
        if (address.startsWith("@")) {
            path[0] = 0;
        }
        int end = address.startsWith("@") ? 0 : 1;
        var name = arena.allocate(FAMILY_BYTES + (long) path.length + end, FAMILY_BYTES);
        name.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(path, 0, name, ValueLayout.JAVA_BYTE, FAMILY_BYTES, path.length);
        return name;
    }
}
