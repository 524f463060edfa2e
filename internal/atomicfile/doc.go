// Package atomicfile replaces whole files. Its main function is Write.
//
// One rule: after a crash or a power cut the file has its old content or all of the
// new, and once Write has returned, the new.
package atomicfile
