package bindings

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Encode returns abi.encode(h): 21 words, the form L1 hashes and receives.
func (h CheckpointHeader) Encode() ([]byte, error) {
	contract, err := RollupMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("parse rollup ABI: %w", err)
	}
	argument := contract.Methods["publishLocked"].Inputs[0]
	encoded, err := abi.Arguments{argument}.Pack(h)
	if err != nil {
		return nil, fmt.Errorf("encode checkpoint header: %w", err)
	}
	return encoded, nil
}

// Hash returns the checkpoint hash, keccak256(abi.encode(h)).
func (h CheckpointHeader) Hash() (common.Hash, error) {
	encoded, err := h.Encode()
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(encoded), nil
}
