// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.desk.directory.HandoverWay;
import org.wego.kiosk.desk.handout.Handout;
import org.wego.kiosk.desk.handout.HandoutKeys;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.print.Paper;

/**
 * Something that was handed to a visitor.
 *
 * @param way how
 * @param subject the key of the sheet or, for a way without a sheet, of the record
 * @param lang the language of the visitor
 * @param paper the size of the sheet
 */
record Handover(HandoverWay way, String subject, Lang lang, Paper paper) {

    private static final String SEPARATOR = " ";
    /** Begins the subject of a sheet that was handed over neither on paper nor as a file. */
    private static final String SHEET = "sheet/";
    private static final int PARTS = 4;

    static Handover of(Handout sheet, boolean printed, Lang lang, Paper paper) {
        return new Handover(printed ? HandoverWay.PRINTED : HandoverWay.PDF, HandoutKeys.of(sheet), lang, paper);
    }

    /** A sheet whose text was sent to the visitor's phone. */
    static Handover toPhone(Handout sheet, Lang lang) {
        return new Handover(HandoverWay.PHONE, SHEET + HandoutKeys.of(sheet), lang, Paper.A4);
    }

    static Handover of(RecordKey entry, HandoverWay way, Lang lang) {
        return new Handover(way, entry.kind().name() + "/" + entry.id(), lang, Paper.A4);
    }

    /** The sheet; empty for a way without one. */
    Optional<Handout> sheet() {
        return subject.startsWith(SHEET) ? HandoutKeys.handout(subject.substring(SHEET.length()))
                : way == HandoverWay.PRINTED || way == HandoverWay.PDF ? HandoutKeys.handout(subject)
                        : Optional.empty();
    }

    /** Whether this way, without a sheet, handed over a record. */
    boolean isOf(RecordKey entry) {
        return sheet().isEmpty() && subject.equals(entry.kind().name() + "/" + entry.id());
    }

    /** One line for the preferences. */
    String written() {
        return String.join(SEPARATOR, way.name(), subject, lang.tag(), paper.name());
    }

    /** The reverse of {@link #written}; empty for a line that an older version has written. */
    static Optional<Handover> read(String line) {
        var parts = line.split(SEPARATOR, -1);
        return parts.length == PARTS ? named(HandoverWay.values(), parts[0]).flatMap(
                way -> named(Paper.values(), parts[3]).filter(_ -> parts[2].matches("[a-z]{2,3}(-[A-Za-z0-9]+)*"))
                        .map(paper -> new Handover(way, parts[1], new Lang(parts[2]), paper)))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).flatMap(one -> one.name().equals(name) ? Stream.of(one) : Stream.empty()).findFirst();
    }
}
