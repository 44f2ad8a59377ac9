@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts the kiosk with Java 25 or newer. Options of Java: lib\java.options,
rem for the lobby also lib\lobby.options, or JDK_JAVA_OPTIONS.
setlocal EnableExtensions DisableDelayedExpansion

rem The parent of this script's folder, without a trailing backslash.
for %%I in ("%~dp0..") do set "KIOSK=%%~fI"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%KIOSK%\runtime\bin\java.exe" set "JAVA=%KIOSK%\runtime\bin\java.exe"

set "VERSION="
for /f "tokens=2 delims==" %%V in ('call "%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do set "VERSION=%%V"
if not defined VERSION goto :none
set "VERSION=%VERSION: =%"
for /f "tokens=1 delims=." %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% LSS 25 goto :old

rem Without a command, the lobby runs.
set "COMMAND=%~1"
set "OPTIONS="
if not defined COMMAND set "OPTIONS="@%KIOSK%\lib\lobby.options""
if "%COMMAND%"=="lobby" set "OPTIONS="@%KIOSK%\lib\lobby.options""
if "%COMMAND:~0,1%"=="-" set "OPTIONS="@%KIOSK%\lib\lobby.options""

rem Java before 25.0.4 uses the classes of its cache even if a jar has changed since (JDK-8377932), so the
rem cache is used only if it is newer than every jar.
set "NEWEST="
if defined OPTIONS if exist "%KIOSK%\lib\lobby.aot" for /f "delims=" %%F in ('dir /b /a-d /o-d /t:w "%KIOSK%\lib" ^| findstr /r /i "\.jar$ ^lobby\.aot$"') do if not defined NEWEST set "NEWEST=%%F"
if defined NEWEST if /i not "%NEWEST%"=="lobby.aot" >&2 echo wego-kiosk: the start cache lobby.aot is not used, because %NEWEST% was changed after the cache was made. The start takes longer; an image that is built or installed as a whole has a cache that fits.
if /i "%NEWEST%"=="lobby.aot" set "OPTIONS=%OPTIONS% -XX:+UnlockDiagnosticVMOptions "-XX:AOTCache=%KIOSK%\lib\lobby.aot" -XX:-AOTReplayTraining"

rem In an image, JavaFX is part of Java.
set "MODULES="
if exist "%KIOSK%\lib\javafx" set "MODULES=--module-path "%KIOSK%\lib\javafx""

"%JAVA%" "@%KIOSK%\lib\java.options" %OPTIONS% %MODULES% "-Dkiosk.home=%KIOSK%" -cp "%KIOSK%\lib\wego-kiosk.jar" org.wego.kiosk.Launcher %*
exit /b %ERRORLEVEL%

:none
>&2 echo WeGO Kiosk needs Java 25 or newer. Found: no Java at all.
goto :mend

:old
>&2 echo WeGO Kiosk needs Java 25 or newer. Found: %JAVA%: Java %VERSION%
goto :mend

:mend
>&2 echo Install one, for example Temurin 25 from adoptium.net,
>&2 echo or set JAVA_HOME to the folder of one, then start again.
exit /b 1
