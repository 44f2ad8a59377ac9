// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Damages a JSON file as disks, editors and people do: changes a bit, a byte or a token, or cuts off the end. */
final class Mutation {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]|[^\\s{}\\[\\]:,\"]+");
    private static final List<String> OTHERS = List.of("null", "true", "0", "-1.5e300", "\"\"", "[]", "{}",
            "\"\\u202E\"", "\"x\"");

    private Mutation() {}

    static byte[] of(byte[] original, Random random) {
        byte[] bytes = original.clone();
        switch (random.nextInt(6)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            case 2 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            default -> bytes = token(new String(bytes, StandardCharsets.UTF_8), random)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    private static String token(String text, Random random) {
        var tokens = TOKEN.matcher(text).results().toList();
        var one = tokens.get(random.nextInt(tokens.size()));
        var other = tokens.get(random.nextInt(tokens.size()));
        String instead = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> one.group() + one.group();
            case 2 -> other.group();
            default -> OTHERS.get(random.nextInt(OTHERS.size()));
        };
        return text.substring(0, one.start()) + instead + text.substring(one.end());
    }
}
