// Package messages carries messages between the layers for a user: `aztecd message` and
// `aztecd portal`. Its main type is Desk, which talks to a node and to L1.
//
// One rule: the node says where messages are, L1 says what is settled, and each contract
// checks what it is shown: nobody is believed with money.
package messages
