@echo off
rem Runs lscb-report with the Java that JAVA_HOME names, or else the path.
rem LSCB_MEMORY sets how much memory it may use (1g).
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0lib"

rem No blocks in brackets: a bracket in the name of a folder would end them.
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found
echo error: JAVA_HOME is "%JAVA_HOME:"=%", where no Java is 1>&2
echo   = help: let JAVA_HOME name the folder of a Java 17 or newer, or remove it 1>&2
exit /b 3

:path
set "java="
for %%i in (java.exe) do set "java=%%~$PATH:i"
if defined java goto found
echo error: Java is missing 1>&2
echo   = help: install Java, version 17 or newer; a folder with it and JAVA_HOME are enough 1>&2
exit /b 3

:found
rem The file "release" says which Java it is, faster than to ask it.
for %%i in ("%java%") do set "release=%%~dpi..\release"
if not exist "%release%" goto run
findstr /r /c:"^JAVA_VERSION=.1[7-9]" /c:"^JAVA_VERSION=.[2-9][0-9]" "%release%" >nul && goto run
echo error: Java at "%java%" is too old 1>&2
echo   = help: install Java, version 17 or newer, or let JAVA_HOME name one 1>&2
exit /b 3

:run
if not defined LSCB_MEMORY set "LSCB_MEMORY=1g"
rem The program writes UTF-8, which the window must be told; it is told back in the end.
set "page="
for /f "tokens=2 delims=:." %%i in ('chcp') do set "page=%%i"
chcp 65001 >nul
"%java%" "@%lib%\start-options" "-Xmx%LSCB_MEMORY%" "-Xbootclasspath/a:%lib%\lscb-report.jar" -cp "%lib%\lscb-report.jar" org.lscb.report.cli.Main %*
set "code=%errorlevel%"
if defined page chcp %page% >nul
exit /b %code%
