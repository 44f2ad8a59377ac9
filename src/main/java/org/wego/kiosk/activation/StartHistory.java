// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is remembered from start to start.
 *
 * @param format of the file, 1
 * @param starts how often the program was started since it was last left in order
 * @param marks of shows that did not last, or have not yet; at most one for each
 * @param lasted what was shown for a minute, the last one first
 */
record StartHistory(int format, int starts, List<PendingStart> marks, List<ContentVersion> lasted) {

    static final int FORMAT = 1;
    /** Reception's many changes of one pack must not push the pack before it out. */
    private static final int OF_ONE_PACK = 3;
    /** Of each list; whatever is older is of no use any more. */
    private static final int MAX_LENGTH = 16;

    StartHistory {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
        marks = marks.stream().limit(MAX_LENGTH).toList();
        lasted = lasted.stream().limit(MAX_LENGTH).toList();
    }

    static StartHistory empty() {
        return new StartHistory(FORMAT, 0, List.of(), List.of());
    }

    Optional<PendingStart> mark(ContentVersion show) {
        return marks.stream().filter(mark -> mark.show().equals(show)).findFirst();
    }

    boolean hasLasted(ContentVersion show) {
        return lasted.contains(show);
    }

    /**
     * The program starts once more, and finds these marks.
     *
     * @param open what became of them
     */
    StartHistory started(String machine, PendingStartFlag open) {
        return new StartHistory(format, starts + 1, marks.stream().flatMap(mark -> found(mark, machine, open)).toList(),
                lasted);
    }

    /** A mark that may only be there because the disk did not let it be taken back proves nothing. */
    private static Stream<PendingStart> found(PendingStart mark, String machine, PendingStartFlag open) {
        if (mark.isBlocked()) {
            return Stream.of(mark);
        }
        return switch (mark.word().map(open::fate).orElse(PendingStartFlag.FlagState.OPEN)) {
            case OPEN -> Stream.of(mark.found(machine));
            case CLOSED -> Stream.empty();
            case UNKNOWN -> Stream.of(mark);
        };
    }

    /** The program was left in order. */
    StartHistory afterCleanExit() {
        return new StartHistory(format, 0, marks, lasted);
    }

    StartHistory with(PendingStart mark) {
        var others = new ArrayList<>(List.of(mark));
        others.addAll(without(mark.show()).marks);
        return new StartHistory(format, starts, others, lasted);
    }

    StartHistory without(ContentVersion show) {
        return new StartHistory(format, starts, marks.stream().filter(mark -> !mark.show().equals(show)).toList(),
                lasted);
    }

    StartHistory withoutMarks() {
        return new StartHistory(format, starts, List.of(), lasted);
    }

    /** A show has lasted: it and all that lasted before it get another chance. */
    StartHistory lasting(ContentVersion show) {
        var known = new ArrayList<>(List.of(show));
        lasted.stream().filter(other -> !other.equals(show)).filter(other -> ofPack(other, known) < OF_ONE_PACK)
                .forEach(known::add);
        return new StartHistory(format, starts, marks.stream().filter(mark -> !known.contains(mark.show())).toList(),
                known);
    }

    private static long ofPack(ContentVersion show, List<ContentVersion> shows) {
        return shows.stream().filter(other -> other.pack().equals(show.pack())).count();
    }
}
