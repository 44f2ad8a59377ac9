// SPDX-License-Identifier: Apache-2.0
/** Emergency messages at the desk: writing, checking, sending and ending them. */
@NullMarked
package org.wego.kiosk.desk.emergency;

import org.jspecify.annotations.NullMarked;
