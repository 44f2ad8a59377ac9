#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# mosquitto 2.0.11 (Debian 12): a client of MQTT 5 whose identity another connection takes over is cut off without a word.
#
# One would guess: MQTT 5 lets the server say why it ends a connection, and section 3.1.4 asks for a DISCONNECT with the
# reason 0x8E, "session taken over", so that two machines with one identity can be told from a broken line.
# Seen: the older connection receives nothing and is closed. A unit has to find out about its double in another way.
#
# Needs: Debian 12, JDK 17 or newer. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
broker=
trap '[ -z "$broker" ] || kill "$broker"; rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get -qq download mosquitto=2.0.11-1.2+deb12u2 libmosquitto1=2.0.11-1.2+deb12u2 libwebsockets17 libcjson1 libdlt2 libev4 \
    libuv1 libwrap0 2>/dev/null
for package in *.deb; do
    dpkg -x "$package" .
done
cat >Takeover.java <<'JAVA'
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Takeover {
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            try (var free = new ServerSocket(0)) {
                System.out.println(free.getLocalPort());
            }
            return;
        }
        int port = Integer.parseInt(arguments[0]);
        try (var older = connected(port); var newer = connected(port)) {
            older.setSoTimeout(10_000);
            var seen = older.getInputStream().readAllBytes();
            System.out.println("the older connection receives " + seen.length + " bytes, then its end");
            System.out.println("the newer connection is " + (newer.isConnected() ? "accepted" : "refused"));
        }
    }

    /** Connects with MQTT 5, a clean start and the client identifier "unit"; reads the CONNACK. */
    static Socket connected(int port) throws Exception {
        byte[] connect = {0x10, 17, 0, 4, 'M', 'Q', 'T', 'T', 5, 2, 0, 60, 0, 0, 4, 'u', 'n', 'i', 't'};
        for (int attempt = 0;; attempt++) {
            try {
                var socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write(connect);
                var input = socket.getInputStream();
                if (input.read() != 0x20) {
                    throw new IllegalStateException("no CONNACK");
                }
                input.readNBytes(input.read());
                return socket;
            } catch (IOException e) {
                if (attempt == 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
JAVA
port=$(java Takeover.java)
printf 'listener %s 127.0.0.1\nallow_anonymous true\n' "$port" >broker.conf
LD_LIBRARY_PATH=$(echo usr/lib/*-linux-gnu) usr/sbin/mosquitto -c broker.conf 2>broker.log &
broker=$!
seen=$(java Takeover.java "$port")
echo "$seen"
[ "$seen" = "the older connection receives 0 bytes, then its end
the newer connection is accepted" ]
