// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Asks a CUPS server for the state of a job through the Internet Printing Protocol (RFC 8011, Get-Job-Attributes).
 *
 * <p>The programs of CUPS do not report it: the output of {@code lpstat} is the same for a printed job and a cancelled
 * one.
 */
final class JobStateRequest {

    /** The states of RFC 8011, section 5.3.7. */
    static final int CANCELED = 7;
    static final int ABORTED = 8;
    static final int COMPLETED = 9;

    private static final int GET_JOB_ATTRIBUTES = 0x0009;
    private static final int OPERATION_ATTRIBUTES = 1;
    private static final int END = 3;
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int KEYWORD = 0x44;
    private static final int URI_TAG = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int NAME = 0x42;
    private static final String JOB_STATE = "job-state";
    private static final int HEAD = 8;
    private static final int TIMEOUT_MILLIS = 5000;

    private JobStateRequest() {}

    /**
     * The state of a job; empty when the server does not know the job.
     *
     * @param server host and port
     * @param number the job number
     * @throws IOException when the server does not answer
     */
    static OptionalInt send(String server, String number) throws IOException {
        var connection = (HttpURLConnection) URI.create("http://" + server + "/").toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/ipp");
        try (var out = connection.getOutputStream()) {
            out.write(request(number));
        }
        try (var in = connection.getInputStream()) {
            return state(ByteBuffer.wrap(in.readAllBytes()));
        } finally {
            connection.disconnect();
        }
    }

    private static byte[] request(String number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0x0101);
        out.writeShort(GET_JOB_ATTRIBUTES);
        out.writeInt(1);
        out.writeByte(OPERATION_ATTRIBUTES);
        attribute(out, CHARSET, "attributes-charset", "utf-8");
        attribute(out, LANGUAGE, "attributes-natural-language", "en");
        attribute(out, URI_TAG, "job-uri", "ipp://localhost/jobs/" + number);
        attribute(out, NAME, "requesting-user-name", System.getProperty("user.name", ""));
        attribute(out, KEYWORD, "requested-attributes", JOB_STATE);
        out.writeByte(END);
        return bytes.toByteArray();
    }

    private static void attribute(DataOutputStream out, int tag, String name, String value) throws IOException {
        out.writeByte(tag);
        for (var text : new String[]{name, value}) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeShort(bytes.length);
            out.write(bytes);
        }
    }

    /** The job state in an IPP response; empty when the response does not contain it. */
    static OptionalInt state(ByteBuffer answer) throws IOException {
        try {
            answer.position(HEAD);
            while (answer.hasRemaining()) {
                int tag = answer.get();
                if (tag < FIRST_VALUE_TAG) {
                    continue;
                }
                var name = new String(bytes(answer), StandardCharsets.UTF_8);
                var value = bytes(answer);
                if (name.equals(JOB_STATE) && value.length == Integer.BYTES) {
                    return OptionalInt.of(ByteBuffer.wrap(value).getInt());
                }
            }
            return OptionalInt.empty();
        } catch (RuntimeException e) {
            throw new IOException("The print server sent an invalid IPP response", e);
        }
    }

    private static byte[] bytes(ByteBuffer answer) {
        var bytes = new byte[Short.toUnsignedInt(answer.getShort())];
        answer.get(bytes);
        return bytes;
    }
}
