@echo off
rem Starts the desktop application: tamyeez [PLAN.mplan...] [-nl ar^|en] [-data FOLDER]
rem Plans are opened in the window that is open already, if there is one. Work is kept in the folder Tamyeez of the user
rem unless -data names another one. Needs Java 17 or newer: that of JAVA_HOME or of the PATH.
setlocal
chcp 65001 >nul
set "wanted=17"
set "bin="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "bin=%JAVA_HOME%\bin\"
set "version="
for /f "tokens=3" %%v in ('"%bin%java" -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined version set "version=%%~v"
if not defined version goto missing
for /f "tokens=1,2 delims=.-+" %%a in ("%version%") do if "%%a"=="1" (set "major=%%b") else set "major=%%a"
if %major% LSS %wanted% goto old
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
rem Without a console of its own, since javaw needs none.
start "" "%bin%javaw" -XX:+UseSerialGC -Xmx1g -Dfile.encoding=UTF-8 "-Dtamyeez.start=%~f0" -jar "%launcher%" %*
exit /b 0

:missing
echo tamyeez: Java %wanted% or newer is missing. Install it from https://adoptium.net, or set JAVA_HOME. 1>&2
echo تمييز: يلزم جافا %wanted% أو أحدث. ثبّته من https://adoptium.net أو عيّن JAVA_HOME. 1>&2
pause
exit /b 2

:old
echo tamyeez: Java %wanted% or newer is needed, but this is Java %version%. Install a newer one from https://adoptium.net, or set JAVA_HOME. 1>&2
echo تمييز: يلزم جافا %wanted% أو أحدث، وهذا جافا %version%. ثبّت أحدث منه من https://adoptium.net أو عيّن JAVA_HOME. 1>&2
pause
exit /b 2
