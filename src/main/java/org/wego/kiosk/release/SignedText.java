// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text and its signatures in one file, so that both are always replaced together.
 *
 * <p>The first line says what the text is; each following line is a signature; after an empty line comes the text. The
 * signatures are for its exact bytes, which are therefore never written anew.
 */
public final class SignedText {

    private static final Pattern SIGNATURE = Pattern.compile("signature ([0-9a-f]{16}) ([0-9a-f]{128})");
    private static final int MAX_SIGNATURES = 8;

    private final SignatureContext context;
    private final Map<String, byte[]> signatures;
    private final byte[] body;

    private SignedText(SignatureContext context, Map<String, byte[]> signatures, byte[] body) {
        this.context = context;
        this.signatures = signatures;
        this.body = body;
    }

    /**
     * Takes a file apart; checks no signature.
     *
     * @param name of the file, for the reason
     * @throws ReleaseRefusedException when the file has another form or another purpose
     */
    public static SignedText parse(String name, byte[] file, SignatureContext context) throws ReleaseRefusedException {
        int end = emptyLine(file);
        var lines = new String(file, 0, Math.max(end, 0), StandardCharsets.US_ASCII).split("\n", -1);
        if (end < 0 || !lines[0].equals(context.line())) {
            throw new ReleaseRefusedException(name + " is not a signed " + context.words()
                    + ": it does not begin with '" + context.line() + "'");
        }
        var signatures = new LinkedHashMap<String, byte[]>();
        for (var line : List.of(lines).subList(1, lines.length)) {
            var parts = SIGNATURE.matcher(line);
            if (!parts.matches() || signatures.size() == MAX_SIGNATURES
                    || signatures.put(parts.group(1), HexFormat.of().parseHex(parts.group(2))) != null) {
                throw new ReleaseRefusedException(name + " has a damaged or repeated signature line");
            }
        }
        return new SignedText(context, signatures, Arrays.copyOfRange(file, end + 2, file.length));
    }

    /** The index of the line break before the empty line; negative when there is no empty line. */
    private static int emptyLine(byte[] file) {
        for (int i = 0; i + 1 < file.length; i++) {
            if (file[i] == '\n' && file[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** The file of a text with the signatures of all keys. */
    public static byte[] sign(SignatureContext context, byte[] body, List<SigningKey> keys) {
        var head = new StringBuilder(context.line()).append('\n');
        for (var key : keys) {
            head.append("signature ").append(key.id()).append(' ')
                    .append(HexFormat.of().formatHex(key.sign(context.signedBytes(body)))).append('\n');
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(body);
        return file.toByteArray();
    }

    /**
     * The text, if a trusted key has signed it.
     *
     * @param name of the file, for the reason
     * @throws ReleaseRefusedException when no trusted key has signed exactly this text
     */
    public byte[] body(String name, TrustedKeys trusted) throws ReleaseRefusedException {
        byte[] signed = context.signedBytes(body);
        boolean known = false;
        for (var signature : signatures.entrySet()) {
            var key = trusted.find(signature.getKey());
            known |= key.isPresent();
            if (key.filter(found -> found.hasSigned(signed, signature.getValue())).isPresent()) {
                return body.clone();
            }
        }
        throw new ReleaseRefusedException(known ? name + " was changed after it was signed"
                : signatures.isEmpty() ? name + " is not signed"
                        : name + " is signed by " + String.join(", ", signatures.keySet())
                                + ", and this kiosk trusts only " + trusted);
    }

    /** The text of a file that was verified before. */
    byte[] unverifiedBody() {
        return body.clone();
    }
}
