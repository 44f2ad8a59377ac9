// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.model.Lang;

/** The present visitor's session. Only this class changes it. */
public final class SessionStore {

    private final Lang defaultLanguage;
    private final ReadOnlyObjectWrapper<Session> session;
    private BiConsumer<Session, SessionEnd> onEnd = (_, _) -> {
    };

    public SessionStore(Session start) {
        this.defaultLanguage = start.language();
        this.session = new ReadOnlyObjectWrapper<>(start);
    }

    /** The session; each change is a new value. */
    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public Session session() {
        return session.get();
    }

    /** Changes one choice. */
    public void change(UnaryOperator<Session> choice) {
        session.set(choice.apply(session.get()));
    }

    /** Tells the session of each visitor who is forgotten from now on, and why, just before. */
    public void onEnd(BiConsumer<Session, SessionEnd> listener) {
        onEnd = listener;
    }

    /** Forgets the visitor, who starts over. */
    public void reset() {
        reset(SessionEnd.VISITOR);
    }

    /** Forgets the visitor. */
    public void reset(SessionEnd how) {
        onEnd.accept(session.get(), how);
        session.set(Session.fresh(defaultLanguage));
    }
}
