// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.message;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a lobby answers to a command.
 *
 * @param format the version of the JSON form: 1
 * @param outcome what has come of it
 * @param picture a PNG in Base64, in pieces of at most 16,000 letters, because no JSON text may be longer than 20,000;
 *        only for a picture that was taken
 */
public record CommandReply(int format, ReplyOutcome outcome, Optional<List<String>> picture) {

    /** The version of the JSON form. */
    public static final int FORMAT = 1;
    private static final int PIECE = 16_000;

    /** What has come of a command. */
    public enum ReplyOutcome {
        /** It was done. */
        DONE,
        /** A visitor is there, who has not called. */
        VISITOR_PRESENT,
        /** The pack of the lobby does not have this page. */
        UNKNOWN_PAGE,
        /** The lobby cannot do it now: it shows no content, or staff use it. */
        NOT_NOW
    }

    public CommandReply {
        picture = picture.map(List::copyOf);
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
    }

    /** A reply without a picture. */
    public static CommandReply of(ReplyOutcome outcome) {
        return new CommandReply(FORMAT, outcome, Optional.empty());
    }

    /** A picture that was taken. */
    public static CommandReply picture(byte[] png) {
        var text = Base64.getEncoder().encodeToString(png);
        return new CommandReply(FORMAT, ReplyOutcome.DONE, Optional.of(IntStream.iterate(0, at -> at < text.length(),
                at -> at + PIECE).mapToObj(at -> text.substring(at, Math.min(at + PIECE, text.length()))).toList()));
    }

    /** The picture; empty when there is none, or none that can be read. */
    public Optional<byte[]> png() {
        try {
            return picture.map(pieces -> Base64.getDecoder().decode(String.join("", pieces)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
