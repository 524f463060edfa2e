// Package equivocations finds what members signed twice, keeps it and tells peers: votes,
// proposals and lock shares of one height and round that say different things (design 4.9).
// Its main type is Detector. It hears what CometBFT's consensus reactor receives, what
// blocks were decided with and the evidence in them, and asks peers for what they know.
//
// One rule: nobody can make a node keep, pass on or spend much on what is not proven. Peers
// are asked and never listened to unasked; what they answer is bounded and verified.
package equivocations
