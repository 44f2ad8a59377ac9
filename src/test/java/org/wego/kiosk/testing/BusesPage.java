// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;

/** The list of lines, with a filter by colour. */
public final class BusesPage extends ScreenPage {

    BusesPage(Glass glass) {
        super(glass);
    }

    /** The choices of the filter with their counts, such as {@code "Blue 24"}. */
    public List<String> groups() {
        return glass.buttons(".segments");
    }

    public boolean isChosen(String group) {
        return isSelected(group);
    }

    public void choose(String group) {
        touch(group);
    }

    /** The numbers on the badges. */
    public List<String> lines() {
        return texts(".line-number");
    }

    /** The accessible names of the badges. */
    public List<String> badges() {
        return glass.buttons(".paged-body").stream().filter(name -> name.contains(" bus ")).toList();
    }

    /** The legend of the badges. */
    public List<String> legend() {
        return texts(".legend-entry");
    }

    public LinePage open(String line) {
        touch(line);
        return new LinePage(glass);
    }

    public FinderPage findByNumber() {
        touch("Find by number");
        return new FinderPage(glass);
    }

    public ReceptionPage askReception() {
        touch("Reception");
        return new ReceptionPage(glass);
    }
}
