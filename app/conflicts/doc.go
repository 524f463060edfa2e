// Package conflicts finds locks that cannot both hold, keeps them and tells peers: a
// certificate that a peer or L1 shows, and one of this node's own (design 4.9). Its main type
// is Detector.
//
// One rule: nobody can make a node keep, pass on or spend much on what is not proven. What is
// kept has two certificates, each of which was verified against the committee of its epoch,
// and says something that the rest does not.
package conflicts
