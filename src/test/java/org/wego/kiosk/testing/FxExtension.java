// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.wego.kiosk.lobby.LobbyUnderTest;

/** Implements {@link FxTest}. */
final class FxExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        Fx.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Troubles.forget();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestWindow.clear();
        Troubles.fail();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == KioskPage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var pack = context.getRequiredTestClass().isAnnotationPresent(WegoContent.class) ? LobbyUnderTest.bundledPack()
                : LobbyUnderTest.samplePack();
        return parameter.findAnnotation(At.class)
                .map(at -> KioskPage.open(pack, at.value(), at.lang()))
                .orElseGet(() -> KioskPage.open(pack, "attract", "en"));
    }
}
