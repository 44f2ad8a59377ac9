// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.frame.DeskMemory;

/** The last five handovers, latest first, kept from one start to the next. */
final class RecentHandovers {

    static final int KEPT = 5;

    private static final String KEY = "handovers";

    private final DeskMemory memory;
    private final ObservableList<Handover> list = FXCollections.observableArrayList();

    RecentHandovers(DeskMemory memory) {
        this.memory = memory;
        list.setAll(memory.get(KEY).stream().flatMap(String::lines).flatMap(line -> Handover.read(line).stream())
                .limit(KEPT).toList());
    }

    /** The handovers; only to be read. */
    ObservableList<Handover> list() {
        return list;
    }

    Optional<Handover> latest() {
        return list.stream().findFirst();
    }

    /** Adds a handover; one that was repeated moves to the front. */
    void add(Handover handover) {
        list.remove(handover);
        list.addFirst(handover);
        if (list.size() > KEPT) {
            list.removeLast();
        }
        memory.put(KEY, list.stream().map(Handover::written).collect(Collectors.joining("\n")));
    }
}
