// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data that the kiosk keeps from start to start.
 *
 * @param format of the file, 1
 * @param starts the number of starts since the last orderly end
 * @param marks the pending starts, and those that failed; at most one for each content version
 * @param lasted the content versions that were shown for a minute, the last one first
 */
record StartHistory(int format, int starts, List<PendingStart> marks, List<ContentVersion> lasted) {

    static final int FORMAT = 1;
    /** Many changes of reception to one pack must not displace the previous pack. */
    private static final int OF_ONE_PACK = 3;
    /** Of each list; older entries are no longer useful. */
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
     * The history after a start of the program.
     *
     * @param open the state of the pending starts that it finds
     */
    StartHistory started(String machine, PendingStartFlag open) {
        return new StartHistory(format, starts + 1,
                marks.stream().flatMap(mark -> afterStart(mark, machine, open)).toList(), lasted);
    }

    /** A record that may exist only because the disk could not be written proves nothing. */
    private static Stream<PendingStart> afterStart(PendingStart mark, String machine, PendingStartFlag open) {
        if (mark.isBlocked()) {
            return Stream.of(mark);
        }
        return switch (mark.word().map(open::state).orElse(PendingStartFlag.FlagState.OPEN)) {
            case OPEN -> Stream.of(mark.afterStart(machine));
            case CLOSED -> Stream.empty();
            case UNKNOWN -> Stream.of(mark);
        };
    }

    /** The history after an orderly end of the program. */
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

    /** The history after a content version has lasted: it and all that lasted before it may be shown again. */
    StartHistory lasting(ContentVersion show) {
        var known = new ArrayList<>(List.of(show));
        lasted.stream().filter(other -> !other.equals(show)).filter(other -> countOfPack(other, known) < OF_ONE_PACK)
                .forEach(known::add);
        return new StartHistory(format, starts, marks.stream().filter(mark -> !known.contains(mark.show())).toList(),
                known);
    }

    private static long countOfPack(ContentVersion show, List<ContentVersion> shows) {
        return shows.stream().filter(other -> other.pack().equals(show.pack())).count();
    }
}
