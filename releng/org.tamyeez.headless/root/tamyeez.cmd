@echo off
rem Starts Tamyeez. The first run writes down which classes a check needs, so that later runs start faster.
setlocal
chcp 65001 >nul
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "lib=%~dp0lib"
set options=-XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=off -Dguice_bytecode_gen_option=DISABLED -Dguice_include_stack_traces=OFF -Djava.awt.headless=true -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -Dfile.encoding=UTF-8
if not exist "%lib%\tamyeez.jsa" (
  "%java%" %options% "-XX:ArchiveClassesAtExit=%lib%\tamyeez.jsa.new" -cp "%lib%\tamyeez.jar" org.tamyeez.cli.Tamyeez check --fail-on never "%lib%\warm-up" >nul 2>nul
  if exist "%lib%\tamyeez.jsa.new" move /y "%lib%\tamyeez.jsa.new" "%lib%\tamyeez.jsa" >nul
)
"%java%" %options% "-XX:SharedArchiveFile=%lib%\tamyeez.jsa" -cp "%lib%\tamyeez.jar;%TAMYEEZ_RULES%" org.tamyeez.cli.Tamyeez %*
exit /b %errorlevel%
