// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The last five handovers, latest first, kept from one start to the next. */
final class RecentHandovers {

    static final int KEPT = 5;

    private final Setting setting;
    private final ObservableList<Handover> list = FXCollections.observableArrayList();

    RecentHandovers(Setting setting) {
        this.setting = setting;
        list.setAll(setting.read().get().lines().flatMap(line -> Handover.read(line).stream()).limit(KEPT).toList());
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
        setting.write().accept(list.stream().map(Handover::written).collect(Collectors.joining("\n")));
    }
}
