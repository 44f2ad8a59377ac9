// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import org.wego.kiosk.ui.map.SchematicMap;

/** One line. */
public final class LinePage extends ScreenPage {

    LinePage(Glass glass) {
        super(glass);
    }

    /** The number on the large badge. */
    public String number() {
        return glass.text(".line-emblem-number");
    }

    /** The sentence that says whether the line stops here, with its date. */
    public String finding() {
        return glass.text(".finding-chip > .finding");
    }

    /** The numbers of the stops. */
    public List<String> stopNumbers() {
        return texts(".stop-plate");
    }

    /** The accessible names of the badges of other lines. */
    public List<String> others() {
        return glass.buttons(".paged-body").stream().filter(name -> name.contains(" bus ")).toList();
    }

    /** Opens another line. */
    public LinePage open(String line) {
        touch(line);
        return new LinePage(glass);
    }

    /** Taps a stop in the list. */
    public void touchStop(String name) {
        glass.touchAt(
                Fx.get(() -> GlassNodes.within(glass.root()).filter(node -> node.getStyleClass().contains("stop-row"))
                        .filter(row -> GlassNodes.textsWithin(row).anyMatch(name::equals)).findFirst()
                        .map(GlassNodes::centre).orElseThrow()));
    }

    /** The number of the stop that is marked in the list; empty if none is. */
    public String markedStop() {
        return String.join("", texts(".stop-row.chosen .stop-plate"));
    }

    /** The number of the stop that is marked on the map; empty if none is. */
    public String stopMarkedOnTheMap() {
        return Fx.get(() -> GlassNodes.within(glass.root()).filter(SchematicMap.class::isInstance)
                .map(SchematicMap.class::cast).findFirst().orElseThrow().highlightedProperty().get());
    }

    /** The texts on the map. */
    public List<String> map() {
        return texts(".schematic-map");
    }

    public ReceptionPage askReception() {
        touch("Reception");
        return new ReceptionPage(glass);
    }
}
