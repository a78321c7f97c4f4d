// A thread of a build: the same program as the command line, told to compile what it is sent.
require('./command-line.js').commandLine().runWorker();
