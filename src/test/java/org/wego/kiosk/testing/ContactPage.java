// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

/** Address and numbers. */
public final class ContactPage extends ScreenPage {

    ContactPage(Glass glass) {
        super(glass);
    }

    public DirectionsPage showWay() {
        touch("Directions");
        return new DirectionsPage(glass);
    }

    public NumbersPage openNumbers() {
        touch("Useful numbers");
        return new NumbersPage(glass);
    }

    public ScreenPage openSources() {
        touch("Sources");
        return new ScreenPage(glass);
    }

    public DriverPage showToDriver() {
        touch("Show a driver");
        return new DriverPage(glass);
    }
}
