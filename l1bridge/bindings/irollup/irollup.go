// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package irollup

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	Kind       uint8
	Epoch      uint64
	Height     uint64
	Round      uint32
	Signers    *big.Int
	Signatures []byte
	Absent     []common.Address
}

// CheckpointHeader is an auto generated low-level Go binding around an user-defined struct.
type CheckpointHeader struct {
	Number       uint64
	ParentHash   [32]byte
	Slot         uint64
	Epoch        uint64
	Generation   uint32
	FirstChunk   uint64
	LastChunk    uint64
	ChunksRoot   [32]byte
	ArchiveRoot  [32]byte
	StateRoot    [32]byte
	EffectsHash  [32]byte
	BlobsHash    [32]byte
	InTotal      uint64
	InHash       [32]byte
	ForcedTotal  uint64
	ForcedHash   [32]byte
	OriginNumber uint64
	OriginHash   [32]byte
	TotalMana    uint64
	TotalFees    *big.Int
	FeePerDaGas  uint64
	FeePerL2Gas  uint64
}

// LockedPublication is an auto generated low-level Go binding around an user-defined struct.
type LockedPublication struct {
	Headers    []CheckpointHeader
	BlobCounts *big.Int
	Links      []CheckpointHeader
	Standing   []CheckpointHeader
	Cert       Certificate
	Keep       *big.Int
}

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	OpenAfter       uint64
	PublishDeadline uint64
	ConfirmWindow   uint64
	SettleWindow    uint64
	AnswerWindow    uint64
	Rescue          uint64
	Drain           uint64
	Liability       uint64
	ExitDelay       uint64
	RestartAfter    uint64
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"chain\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"absent\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]},{\"name\":\"restarts\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"chainId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"charge\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"chargeBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"chargeOf\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"chain\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"absent\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]},{\"name\":\"keep\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmation\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirmed\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"genesisHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"headers\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"turn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proven\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publishLocked\",\"inputs\":[{\"name\":\"publication\",\"type\":\"tuple\",\"internalType\":\"structLockedPublication\",\"components\":[{\"name\":\"headers\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"links\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"standing\",\"type\":\"tuple[]\",\"internalType\":\"structCheckpointHeader[]\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"absent\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]},{\"name\":\"keep\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"record\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restart\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structCheckpointHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keep\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewarded\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"attester\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"bits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"isFinal\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settled\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tip\",\"inputs\":[],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restarts\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyLock\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structCheckpointHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"cert\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"height\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"absent\",\"type\":\"address[]\",\"internalType\":\"address[]\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"void\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structCheckpointHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"chunksRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"archiveRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stateRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"effectsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"forcedTotal\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"forcedHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"originNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"originHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"totalMana\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"totalFees\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feePerDaGas\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feePerL2Gas\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"keep\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"windows\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structWindows\",\"components\":[{\"name\":\"openAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"publishDeadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answerWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rescue\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"drain\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"liability\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"exitDelay\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"restartAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Charged\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CheckpointConfirmed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"closed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CheckpointProposed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"attestationBlob\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"place\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CheckpointsUndone\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"tip\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convicted\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"slot\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"turn\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"attester\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dismissed\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GenesisParams\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordKept\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"record\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Restarted\",\"inputs\":[{\"name\":\"restarts\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"generation\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"chainId\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyCharged\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AnswerWindowOpen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnswerWindowOver\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AnswerWindowTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadBlobCounts\",\"inputs\":[{\"name\":\"blobCounts\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ConfirmWindowTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ConfirmedStays\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DeadlineTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EpochTooLong\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExitDelayTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LiabilityOver\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LiabilityTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LongerStands\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoHeaders\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoMoreRestarts\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NobodysPublication\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotCharged\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDead\",\"inputs\":[{\"name\":\"restartFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGovernance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"openFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotOverdue\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"overdueFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"turn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTheCommittee\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotTheRecord\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotYourTurn\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"turn\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingAbove\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToConfirm\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OpenAfterDeadline\",\"inputs\":[{\"name\":\"openAfter\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"publishDeadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OriginBehindParent\",\"inputs\":[{\"name\":\"parent\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OriginNotCanonical\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OutOfRing\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RescueTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RestartTooSoon\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RingFull\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"confirmed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proven\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RingTooSmall\",\"inputs\":[{\"name\":\"ring\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SettleWindowTooShort\",\"inputs\":[{\"name\":\"slots\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"least\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SlotNotOver\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"currentSlot\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"StandingNeeded\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyTurns\",\"inputs\":[{\"name\":\"turns\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownRecord\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownRestart\",\"inputs\":[{\"name\":\"restarts\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAbsent\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBlobs\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongEpoch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongFirstChunk\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongForced\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongGeneration\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"got\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongInbox\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongLastChunk\",\"inputs\":[{\"name\":\"firstChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastChunk\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongParams\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongParent\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSigningEpoch\",\"inputs\":[{\"name\":\"header\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"present\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongSlot\",\"inputs\":[{\"name\":\"parent\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ZeroBond\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroOpenAfter\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroPublishTimeout\",\"inputs\":[]}]",
	ID:  "Rollup",
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 record, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) PackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) []byte {
	enc, err := rollup.abi.Pack("answer", record, chain, cert, restarts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 record, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) TryPackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) ([]byte, error) {
	return rollup.abi.Pack("answer", record, chain, cert, restarts)
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) PackChainId() []byte {
	enc, err := rollup.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) TryPackChainId() ([]byte, error) {
	return rollup.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) UnpackChainId(data []byte) (string, error) {
	out, err := rollup.abi.Unpack("chainId", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(uint64 number, bytes32 record) payable returns()
func (rollup *Rollup) PackCharge(number uint64, record [32]byte) []byte {
	enc, err := rollup.abi.Pack("charge", number, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(uint64 number, bytes32 record) payable returns()
func (rollup *Rollup) TryPackCharge(number uint64, record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("charge", number, record)
}

// PackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) PackChargeBond() []byte {
	enc, err := rollup.abi.Pack("chargeBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) TryPackChargeBond() ([]byte, error) {
	return rollup.abi.Pack("chargeBond")
}

// UnpackChargeBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69ed3673.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) UnpackChargeBond(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("chargeBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeOf(bytes32 record) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) PackChargeOf(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("chargeOf", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeOf(bytes32 record) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) TryPackChargeOf(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("chargeOf", record)
}

// ChargeOfOutput serves as a container for the return parameters of contract
// method ChargeOf.
type ChargeOfOutput struct {
	State  *big.Int
	Number uint64
	Slot   uint64
	By     common.Address
	Bond   *big.Int
}

// UnpackChargeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe72a378.
//
// Solidity: function chargeOf(bytes32 record) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) UnpackChargeOf(data []byte) (ChargeOfOutput, error) {
	out, err := rollup.abi.Unpack("chargeOf", data)
	outstruct := new(ChargeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Number = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.By = *abi.ConvertType(out[3], new(common.Address)).(*common.Address)
	outstruct.Bond = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) PackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("confirm", chain, cert, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) TryPackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("confirm", chain, cert, keep)
}

// PackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) PackConfirmation(number uint64) []byte {
	enc, err := rollup.abi.Pack("confirmation", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) TryPackConfirmation(number uint64) ([]byte, error) {
	return rollup.abi.Pack("confirmation", number)
}

// ConfirmationOutput serves as a container for the return parameters of contract
// method Confirmation.
type ConfirmationOutput struct {
	By   common.Address
	Slot uint64
}

// UnpackConfirmation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2873bede.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) UnpackConfirmation(data []byte) (ConfirmationOutput, error) {
	out, err := rollup.abi.Unpack("confirmation", data)
	outstruct := new(ConfirmationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) PackConfirmed() []byte {
	enc, err := rollup.abi.Pack("confirmed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) TryPackConfirmed() ([]byte, error) {
	return rollup.abi.Pack("confirmed")
}

// ConfirmedOutput serves as a container for the return parameters of contract
// method Confirmed.
type ConfirmedOutput struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	Slot   uint64
}

// UnpackConfirmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa968991b.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) UnpackConfirmed(data []byte) (ConfirmedOutput, error) {
	out, err := rollup.abi.Unpack("confirmed", data)
	outstruct := new(ConfirmedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Closed = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Slot = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisHash() []byte {
	enc, err := rollup.abi.Pack("genesisHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisHash() ([]byte, error) {
	return rollup.abi.Pack("genesisHash")
}

// UnpackGenesisHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94391a6d.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) PackOwed(account common.Address) []byte {
	enc, err := rollup.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) TryPackOwed(account common.Address) ([]byte, error) {
	return rollup.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbf54305.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint256 turn) returns()
func (rollup *Rollup) PackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn *big.Int) []byte {
	enc, err := rollup.abi.Pack("propose", headers, blobCounts, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbf54305.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint256 turn) returns()
func (rollup *Rollup) TryPackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn *big.Int) ([]byte, error) {
	return rollup.abi.Pack("propose", headers, blobCounts, turn)
}

// PackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) PackProven() []byte {
	enc, err := rollup.abi.Pack("proven")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) TryPackProven() ([]byte, error) {
	return rollup.abi.Pack("proven")
}

// ProvenOutput serves as a container for the return parameters of contract
// method Proven.
type ProvenOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d94e7f3.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackProven(data []byte) (ProvenOutput, error) {
	out, err := rollup.abi.Unpack("proven", data)
	outstruct := new(ProvenOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e11433.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256) publication) returns()
func (rollup *Rollup) PackPublishLocked(publication LockedPublication) []byte {
	enc, err := rollup.abi.Pack("publishLocked", publication)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4e11433.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256) publication) returns()
func (rollup *Rollup) TryPackPublishLocked(publication LockedPublication) ([]byte, error) {
	return rollup.abi.Pack("publishLocked", publication)
}

// PackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) PackPublishParams(params []byte) []byte {
	enc, err := rollup.abi.Pack("publishParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) TryPackPublishParams(params []byte) ([]byte, error) {
	return rollup.abi.Pack("publishParams", params)
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) PackRecord(number uint64) []byte {
	enc, err := rollup.abi.Pack("record", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) TryPackRecord(number uint64) ([]byte, error) {
	return rollup.abi.Pack("record", number)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f8d3bd3.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) UnpackRecord(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("record", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackRestart(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("restart", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackRestart(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("restart", header, keep)
}

// PackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewarded(uint64 slot) view returns(address attester)
func (rollup *Rollup) PackRewarded(slot uint64) []byte {
	enc, err := rollup.abi.Pack("rewarded", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewarded(uint64 slot) view returns(address attester)
func (rollup *Rollup) TryPackRewarded(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("rewarded", slot)
}

// UnpackRewarded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bc6fd09.
//
// Solidity: function rewarded(uint64 slot) view returns(address attester)
func (rollup *Rollup) UnpackRewarded(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("rewarded", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) PackRewards(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("rewards", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) TryPackRewards(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("rewards", epoch)
}

// RewardsOutput serves as a container for the return parameters of contract
// method Rewards.
type RewardsOutput struct {
	Bits    uint64
	IsFinal bool
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc9b5c61.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) UnpackRewards(data []byte) (RewardsOutput, error) {
	out, err := rollup.abi.Unpack("rewards", data)
	outstruct := new(RewardsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bits = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.IsFinal = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 record) returns()
func (rollup *Rollup) PackSettle(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("settle", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 record) returns()
func (rollup *Rollup) TryPackSettle(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("settle", record)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) PackSettled(number uint64, by uint64) []byte {
	enc, err := rollup.abi.Pack("settled", number, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) TryPackSettled(number uint64, by uint64) ([]byte, error) {
	return rollup.abi.Pack("settled", number, by)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdedb3f26.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) UnpackSettled(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) PackTip() []byte {
	enc, err := rollup.abi.Pack("tip")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) TryPackTip() ([]byte, error) {
	return rollup.abi.Pack("tip")
}

// TipOutput serves as a container for the return parameters of contract
// method Tip.
type TipOutput struct {
	Number       uint64
	Slot         uint64
	LastChunk    uint64
	OriginNumber uint64
	Generation   uint32
	Restarts     uint64
}

// UnpackTip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2755cd2d.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) UnpackTip(data []byte) (TipOutput, error) {
	out, err := rollup.abi.Unpack("tip", data)
	outstruct := new(TipOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.LastChunk = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.OriginNumber = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Generation = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.Restarts = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) PackVerifyLock(header CheckpointHeader, cert Certificate) []byte {
	enc, err := rollup.abi.Pack("verifyLock", header, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) TryPackVerifyLock(header CheckpointHeader, cert Certificate) ([]byte, error) {
	return rollup.abi.Pack("verifyLock", header, cert)
}

// PackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackVoid(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("void", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackVoid(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("void", header, keep)
}

// PackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) PackWindows() []byte {
	enc, err := rollup.abi.Pack("windows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) TryPackWindows() ([]byte, error) {
	return rollup.abi.Pack("windows")
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) UnpackWindows(data []byte) (Windows, error) {
	out, err := rollup.abi.Unpack("windows", data)
	if err != nil {
		return *new(Windows), err
	}
	out0 := *abi.ConvertType(out[0], new(Windows)).(*Windows)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) PackWithdraw() []byte {
	enc, err := rollup.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) TryPackWithdraw() ([]byte, error) {
	return rollup.abi.Pack("withdraw")
}

// RollupAnswered represents a Answered event raised by the Rollup contract.
type RollupAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (RollupAnswered) ContractEventName() string {
	return RollupAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (rollup *Rollup) UnpackAnsweredEvent(log *types.Log) (*RollupAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupAnswered)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCharged represents a Charged event raised by the Rollup contract.
type RollupCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (RollupCharged) ContractEventName() string {
	return RollupChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (rollup *Rollup) UnpackChargedEvent(log *types.Log) (*RollupCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCharged)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointConfirmed represents a CheckpointConfirmed event raised by the Rollup contract.
type RollupCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointConfirmed) ContractEventName() string {
	return RollupCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (rollup *Rollup) UnpackCheckpointConfirmedEvent(log *types.Log) (*RollupCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointProposed represents a CheckpointProposed event raised by the Rollup contract.
type RollupCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	AttestationBlob [32]byte
	Place           *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointProposed) ContractEventName() string {
	return RollupCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, bytes32 attestationBlob, uint256 place)
func (rollup *Rollup) UnpackCheckpointProposedEvent(log *types.Log) (*RollupCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointProposed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointsUndone represents a CheckpointsUndone event raised by the Rollup contract.
type RollupCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointsUndone) ContractEventName() string {
	return RollupCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (rollup *Rollup) UnpackCheckpointsUndoneEvent(log *types.Log) (*RollupCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupConvicted represents a Convicted event raised by the Rollup contract.
type RollupConvicted struct {
	Record   [32]byte
	Number   uint64
	Slot     uint64
	Turn     *big.Int
	Attester common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (RollupConvicted) ContractEventName() string {
	return RollupConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(bytes32 indexed record, uint64 number, uint64 slot, uint256 turn, address attester)
func (rollup *Rollup) UnpackConvictedEvent(log *types.Log) (*RollupConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupConvicted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupDismissed represents a Dismissed event raised by the Rollup contract.
type RollupDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (RollupDismissed) ContractEventName() string {
	return RollupDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (rollup *Rollup) UnpackDismissedEvent(log *types.Log) (*RollupDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupDismissed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupGenesisParams represents a GenesisParams event raised by the Rollup contract.
type RollupGenesisParams struct {
	Params []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGenesisParamsEventName = "GenesisParams"

// ContractEventName returns the user-defined event name.
func (RollupGenesisParams) ContractEventName() string {
	return RollupGenesisParamsEventName
}

// UnpackGenesisParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenesisParams(bytes params)
func (rollup *Rollup) UnpackGenesisParamsEvent(log *types.Log) (*RollupGenesisParams, error) {
	event := "GenesisParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesisParams)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRecordKept represents a RecordKept event raised by the Rollup contract.
type RollupRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (RollupRecordKept) ContractEventName() string {
	return RollupRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (rollup *Rollup) UnpackRecordKeptEvent(log *types.Log) (*RollupRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRecordKept)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRestarted represents a Restarted event raised by the Rollup contract.
type RollupRestarted struct {
	Restarts   uint64
	Generation uint32
	ChainId    string
	Raw        *types.Log // Blockchain specific contextual infos
}

const RollupRestartedEventName = "Restarted"

// ContractEventName returns the user-defined event name.
func (RollupRestarted) ContractEventName() string {
	return RollupRestartedEventName
}

// UnpackRestartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Restarted(uint64 restarts, uint32 generation, string chainId)
func (rollup *Rollup) UnpackRestartedEvent(log *types.Log) (*RollupRestarted, error) {
	event := "Restarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRestarted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupWithdrawn represents a Withdrawn event raised by the Rollup contract.
type RollupWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (RollupWithdrawn) ContractEventName() string {
	return RollupWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (rollup *Rollup) UnpackWithdrawnEvent(log *types.Log) (*RollupWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupWithdrawn)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOver"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return rollup.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DeadlineTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackDeadlineTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EpochTooLong"].ID.Bytes()[:4]) {
		return rollup.UnpackEpochTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ExitDelayTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackExitDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return rollup.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return rollup.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return rollup.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return rollup.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return rollup.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return rollup.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotYourTurn"].ID.Bytes()[:4]) {
		return rollup.UnpackNotYourTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OpenAfterDeadline"].ID.Bytes()[:4]) {
		return rollup.UnpackOpenAfterDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return rollup.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return rollup.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RescueTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackRescueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RestartTooSoon"].ID.Bytes()[:4]) {
		return rollup.UnpackRestartTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingFull"].ID.Bytes()[:4]) {
		return rollup.UnpackRingFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackRingTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SettleWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackSettleWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return rollup.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooManyTurns"].ID.Bytes()[:4]) {
		return rollup.UnpackTooManyTurnsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRestart"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRestartError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParams"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroBond"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroOpenAfter"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroOpenAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublishTimeout"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublishTimeoutError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAlreadyCharged represents a AlreadyCharged error raised by the Rollup contract.
type RollupAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func RollupAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (rollup *Rollup) UnpackAlreadyChargedError(raw []byte) (*RollupAlreadyCharged, error) {
	out := new(RollupAlreadyCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOpen represents a AnswerWindowOpen error raised by the Rollup contract.
type RollupAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOpenError(raw []byte) (*RollupAnswerWindowOpen, error) {
	out := new(RollupAnswerWindowOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOver represents a AnswerWindowOver error raised by the Rollup contract.
type RollupAnswerWindowOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOverErrorID() common.Hash {
	return common.HexToHash("0xea11278e4702f2f95e37cef6c3d5cd12ed7d13b3b19b7e1e6a4023b1c82755da")
}

// UnpackAnswerWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOverError(raw []byte) (*RollupAnswerWindowOver, error) {
	out := new(RollupAnswerWindowOver)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowTooShort represents a AnswerWindowTooShort error raised by the Rollup contract.
type RollupAnswerWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func RollupAnswerWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x16442e958c9b4368e0d4267339a867de52ddb4b609822d601102cf40adb7c09a")
}

// UnpackAnswerWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackAnswerWindowTooShortError(raw []byte) (*RollupAnswerWindowTooShort, error) {
	out := new(RollupAnswerWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBadBlobCounts represents a BadBlobCounts error raised by the Rollup contract.
type RollupBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func RollupBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (rollup *Rollup) UnpackBadBlobCountsError(raw []byte) (*RollupBadBlobCounts, error) {
	out := new(RollupBadBlobCounts)
	if err := rollup.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBondTooSmall represents a BondTooSmall error raised by the Rollup contract.
type RollupBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func RollupBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (rollup *Rollup) UnpackBondTooSmallError(raw []byte) (*RollupBondTooSmall, error) {
	out := new(RollupBondTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmWindowTooShort represents a ConfirmWindowTooShort error raised by the Rollup contract.
type RollupConfirmWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func RollupConfirmWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x361811bc11dbf51e84face20932dcba4904f99cf317d122fd6931ae60b24d43b")
}

// UnpackConfirmWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackConfirmWindowTooShortError(raw []byte) (*RollupConfirmWindowTooShort, error) {
	out := new(RollupConfirmWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmedStays represents a ConfirmedStays error raised by the Rollup contract.
type RollupConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func RollupConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (rollup *Rollup) UnpackConfirmedStaysError(raw []byte) (*RollupConfirmedStays, error) {
	out := new(RollupConfirmedStays)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDeadlineTooShort represents a DeadlineTooShort error raised by the Rollup contract.
type RollupDeadlineTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func RollupDeadlineTooShortErrorID() common.Hash {
	return common.HexToHash("0x727f799e0703fdb8e6673b582769a74c0de5f5aca8763bf4181a3ab7a26ef047")
}

// UnpackDeadlineTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackDeadlineTooShortError(raw []byte) (*RollupDeadlineTooShort, error) {
	out := new(RollupDeadlineTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "DeadlineTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEpochTooLong represents a EpochTooLong error raised by the Rollup contract.
type RollupEpochTooLong struct {
	Slots uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func RollupEpochTooLongErrorID() common.Hash {
	return common.HexToHash("0x2760e21718f876f5df45532988789a13f54703fbbfea2b74b46cf3663dd3d6a4")
}

// UnpackEpochTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func (rollup *Rollup) UnpackEpochTooLongError(raw []byte) (*RollupEpochTooLong, error) {
	out := new(RollupEpochTooLong)
	if err := rollup.abi.UnpackIntoInterface(out, "EpochTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupExitDelayTooShort represents a ExitDelayTooShort error raised by the Rollup contract.
type RollupExitDelayTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func RollupExitDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0xc16c13117804805ea884afec332da5d55feba5ec2255936f07f0e322a205dc45")
}

// UnpackExitDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackExitDelayTooShortError(raw []byte) (*RollupExitDelayTooShort, error) {
	out := new(RollupExitDelayTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ExitDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityOver represents a LiabilityOver error raised by the Rollup contract.
type RollupLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func RollupLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackLiabilityOverError(raw []byte) (*RollupLiabilityOver, error) {
	out := new(RollupLiabilityOver)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityTooShort represents a LiabilityTooShort error raised by the Rollup contract.
type RollupLiabilityTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func RollupLiabilityTooShortErrorID() common.Hash {
	return common.HexToHash("0x2ce6afd3dd8da79970042d9103d09b603b1b97bc1e7d8afd7845ac804fe4feb7")
}

// UnpackLiabilityTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackLiabilityTooShortError(raw []byte) (*RollupLiabilityTooShort, error) {
	out := new(RollupLiabilityTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLongerStands represents a LongerStands error raised by the Rollup contract.
type RollupLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func RollupLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (rollup *Rollup) UnpackLongerStandsError(raw []byte) (*RollupLongerStands, error) {
	out := new(RollupLongerStands)
	if err := rollup.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoHeaders represents a NoHeaders error raised by the Rollup contract.
type RollupNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func RollupNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (rollup *Rollup) UnpackNoHeadersError(raw []byte) (*RollupNoHeaders, error) {
	out := new(RollupNoHeaders)
	if err := rollup.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoMoreRestarts represents a NoMoreRestarts error raised by the Rollup contract.
type RollupNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func RollupNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (rollup *Rollup) UnpackNoMoreRestartsError(raw []byte) (*RollupNoMoreRestarts, error) {
	out := new(RollupNoMoreRestarts)
	if err := rollup.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNobodysPublication represents a NobodysPublication error raised by the Rollup contract.
type RollupNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func RollupNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (rollup *Rollup) UnpackNobodysPublicationError(raw []byte) (*RollupNobodysPublication, error) {
	out := new(RollupNobodysPublication)
	if err := rollup.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotCharged represents a NotCharged error raised by the Rollup contract.
type RollupNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func RollupNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (rollup *Rollup) UnpackNotChargedError(raw []byte) (*RollupNotCharged, error) {
	out := new(RollupNotCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotDead represents a NotDead error raised by the Rollup contract.
type RollupNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func RollupNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotDeadError(raw []byte) (*RollupNotDead, error) {
	out := new(RollupNotDead)
	if err := rollup.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotGovernance represents a NotGovernance error raised by the Rollup contract.
type RollupNotGovernance struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address sender)
func RollupNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address sender)
func (rollup *Rollup) UnpackNotGovernanceError(raw []byte) (*RollupNotGovernance, error) {
	out := new(RollupNotGovernance)
	if err := rollup.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOpen represents a NotOpen error raised by the Rollup contract.
type RollupNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func RollupNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOpenError(raw []byte) (*RollupNotOpen, error) {
	out := new(RollupNotOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOverdue represents a NotOverdue error raised by the Rollup contract.
type RollupNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func RollupNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOverdueError(raw []byte) (*RollupNotOverdue, error) {
	out := new(RollupNotOverdue)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotPublisher represents a NotPublisher error raised by the Rollup contract.
type RollupNotPublisher struct {
	Sender common.Address
	Slot   uint64
	Turn   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func RollupNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x246e1839aff19996a243be2d55b1da6189849ff830fc8b0a1ac70bcd8a57f4dc")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotPublisherError(raw []byte) (*RollupNotPublisher, error) {
	out := new(RollupNotPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheCommittee represents a NotTheCommittee error raised by the Rollup contract.
type RollupNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func RollupNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (rollup *Rollup) UnpackNotTheCommitteeError(raw []byte) (*RollupNotTheCommittee, error) {
	out := new(RollupNotTheCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheRecord represents a NotTheRecord error raised by the Rollup contract.
type RollupNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func RollupNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackNotTheRecordError(raw []byte) (*RollupNotTheRecord, error) {
	out := new(RollupNotTheRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotYourTurn represents a NotYourTurn error raised by the Rollup contract.
type RollupNotYourTurn struct {
	Slot uint64
	Turn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func RollupNotYourTurnErrorID() common.Hash {
	return common.HexToHash("0x9994949b650c2559cbe6a0a43fc16be541aa6c72b0e5e38e0582f9f13d030225")
}

// UnpackNotYourTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotYourTurnError(raw []byte) (*RollupNotYourTurn, error) {
	out := new(RollupNotYourTurn)
	if err := rollup.abi.UnpackIntoInterface(out, "NotYourTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingAbove represents a NothingAbove error raised by the Rollup contract.
type RollupNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func RollupNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (rollup *Rollup) UnpackNothingAboveError(raw []byte) (*RollupNothingAbove, error) {
	out := new(RollupNothingAbove)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingOwed represents a NothingOwed error raised by the Rollup contract.
type RollupNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func RollupNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (rollup *Rollup) UnpackNothingOwedError(raw []byte) (*RollupNothingOwed, error) {
	out := new(RollupNothingOwed)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingToConfirm represents a NothingToConfirm error raised by the Rollup contract.
type RollupNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func RollupNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (rollup *Rollup) UnpackNothingToConfirmError(raw []byte) (*RollupNothingToConfirm, error) {
	out := new(RollupNothingToConfirm)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOpenAfterDeadline represents a OpenAfterDeadline error raised by the Rollup contract.
type RollupOpenAfterDeadline struct {
	OpenAfter       uint64
	PublishDeadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func RollupOpenAfterDeadlineErrorID() common.Hash {
	return common.HexToHash("0x0789d92f3ca56bbba7597c85aa86f1640288ebdcf1f169539d55d27952b7b5e5")
}

// UnpackOpenAfterDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func (rollup *Rollup) UnpackOpenAfterDeadlineError(raw []byte) (*RollupOpenAfterDeadline, error) {
	out := new(RollupOpenAfterDeadline)
	if err := rollup.abi.UnpackIntoInterface(out, "OpenAfterDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginBehindParent represents a OriginBehindParent error raised by the Rollup contract.
type RollupOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func RollupOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackOriginBehindParentError(raw []byte) (*RollupOriginBehindParent, error) {
	out := new(RollupOriginBehindParent)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginNotCanonical represents a OriginNotCanonical error raised by the Rollup contract.
type RollupOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func RollupOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOriginNotCanonicalError(raw []byte) (*RollupOriginNotCanonical, error) {
	out := new(RollupOriginNotCanonical)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOutOfRing represents a OutOfRing error raised by the Rollup contract.
type RollupOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func RollupOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (rollup *Rollup) UnpackOutOfRingError(raw []byte) (*RollupOutOfRing, error) {
	out := new(RollupOutOfRing)
	if err := rollup.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPaymentRefused represents a PaymentRefused error raised by the Rollup contract.
type RollupPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func RollupPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (rollup *Rollup) UnpackPaymentRefusedError(raw []byte) (*RollupPaymentRefused, error) {
	out := new(RollupPaymentRefused)
	if err := rollup.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRescueTooShort represents a RescueTooShort error raised by the Rollup contract.
type RollupRescueTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func RollupRescueTooShortErrorID() common.Hash {
	return common.HexToHash("0x478181f475898d00ce9a6fa322896cab9fbbfd2e089b2763c864487b897003ff")
}

// UnpackRescueTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRescueTooShortError(raw []byte) (*RollupRescueTooShort, error) {
	out := new(RollupRescueTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "RescueTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRestartTooSoon represents a RestartTooSoon error raised by the Rollup contract.
type RollupRestartTooSoon struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func RollupRestartTooSoonErrorID() common.Hash {
	return common.HexToHash("0xd8625ad3626d010a103d0a6ae8a0dedab56c3b20f36b781c991606951b5f3d50")
}

// UnpackRestartTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRestartTooSoonError(raw []byte) (*RollupRestartTooSoon, error) {
	out := new(RollupRestartTooSoon)
	if err := rollup.abi.UnpackIntoInterface(out, "RestartTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingFull represents a RingFull error raised by the Rollup contract.
type RollupRingFull struct {
	Number    uint64
	Confirmed uint64
	Proven    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func RollupRingFullErrorID() common.Hash {
	return common.HexToHash("0x0b4548e2875d4b635248d5b95fad3aa54ba6379fc9a3fb0770be14de8fe0c979")
}

// UnpackRingFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func (rollup *Rollup) UnpackRingFullError(raw []byte) (*RollupRingFull, error) {
	out := new(RollupRingFull)
	if err := rollup.abi.UnpackIntoInterface(out, "RingFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingTooSmall represents a RingTooSmall error raised by the Rollup contract.
type RollupRingTooSmall struct {
	Ring  uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func RollupRingTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0e629c0b60b41856c94685a187e9cdd9c787169a2ff607732a199ff3bbfb9b33")
}

// UnpackRingTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func (rollup *Rollup) UnpackRingTooSmallError(raw []byte) (*RollupRingTooSmall, error) {
	out := new(RollupRingTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "RingTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSettleWindowTooShort represents a SettleWindowTooShort error raised by the Rollup contract.
type RollupSettleWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func RollupSettleWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x70d005cf527ab89eada7d5c9abfbed4aefb3c5e2b6d60216c10b2a2aff684153")
}

// UnpackSettleWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackSettleWindowTooShortError(raw []byte) (*RollupSettleWindowTooShort, error) {
	out := new(RollupSettleWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "SettleWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotNotOver represents a SlotNotOver error raised by the Rollup contract.
type RollupSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func RollupSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (rollup *Rollup) UnpackSlotNotOverError(raw []byte) (*RollupSlotNotOver, error) {
	out := new(RollupSlotNotOver)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupStandingNeeded represents a StandingNeeded error raised by the Rollup contract.
type RollupStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func RollupStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (rollup *Rollup) UnpackStandingNeededError(raw []byte) (*RollupStandingNeeded, error) {
	out := new(RollupStandingNeeded)
	if err := rollup.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooManyTurns represents a TooManyTurns error raised by the Rollup contract.
type RollupTooManyTurns struct {
	Turns uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func RollupTooManyTurnsErrorID() common.Hash {
	return common.HexToHash("0x4d7602257622f84e91444cc2c31aedae9dd6309249d15aa1f6ccd679ca9c57e9")
}

// UnpackTooManyTurnsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func (rollup *Rollup) UnpackTooManyTurnsError(raw []byte) (*RollupTooManyTurns, error) {
	out := new(RollupTooManyTurns)
	if err := rollup.abi.UnpackIntoInterface(out, "TooManyTurns", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRecord represents a UnknownRecord error raised by the Rollup contract.
type RollupUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func RollupUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (rollup *Rollup) UnpackUnknownRecordError(raw []byte) (*RollupUnknownRecord, error) {
	out := new(RollupUnknownRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRestart represents a UnknownRestart error raised by the Rollup contract.
type RollupUnknownRestart struct {
	Restarts uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func RollupUnknownRestartErrorID() common.Hash {
	return common.HexToHash("0x7ee18e2570e2c08a9758f98b525698b136810041eec43c8fcc1cef84f628a1b9")
}

// UnpackUnknownRestartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func (rollup *Rollup) UnpackUnknownRestartError(raw []byte) (*RollupUnknownRestart, error) {
	out := new(RollupUnknownRestart)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRestart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongAbsent represents a WrongAbsent error raised by the Rollup contract.
type RollupWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func RollupWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (rollup *Rollup) UnpackWrongAbsentError(raw []byte) (*RollupWrongAbsent, error) {
	out := new(RollupWrongAbsent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongBlobs represents a WrongBlobs error raised by the Rollup contract.
type RollupWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func RollupWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongBlobsError(raw []byte) (*RollupWrongBlobs, error) {
	out := new(RollupWrongBlobs)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongEpoch represents a WrongEpoch error raised by the Rollup contract.
type RollupWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func RollupWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongEpochError(raw []byte) (*RollupWrongEpoch, error) {
	out := new(RollupWrongEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongFirstChunk represents a WrongFirstChunk error raised by the Rollup contract.
type RollupWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func RollupWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongFirstChunkError(raw []byte) (*RollupWrongFirstChunk, error) {
	out := new(RollupWrongFirstChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongForced represents a WrongForced error raised by the Rollup contract.
type RollupWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func RollupWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongForcedError(raw []byte) (*RollupWrongForced, error) {
	out := new(RollupWrongForced)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongGeneration represents a WrongGeneration error raised by the Rollup contract.
type RollupWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func RollupWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (rollup *Rollup) UnpackWrongGenerationError(raw []byte) (*RollupWrongGeneration, error) {
	out := new(RollupWrongGeneration)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongInbox represents a WrongInbox error raised by the Rollup contract.
type RollupWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func RollupWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongInboxError(raw []byte) (*RollupWrongInbox, error) {
	out := new(RollupWrongInbox)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongLastChunk represents a WrongLastChunk error raised by the Rollup contract.
type RollupWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func RollupWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackWrongLastChunkError(raw []byte) (*RollupWrongLastChunk, error) {
	out := new(RollupWrongLastChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParams represents a WrongParams error raised by the Rollup contract.
type RollupWrongParams struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func RollupWrongParamsErrorID() common.Hash {
	return common.HexToHash("0xfd7b7f8dfc3afaf9429fa104cf5fb123c1db1c10d56ae5c544ef3074764f790e")
}

// UnpackWrongParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongParamsError(raw []byte) (*RollupWrongParams, error) {
	out := new(RollupWrongParams)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParent represents a WrongParent error raised by the Rollup contract.
type RollupWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func RollupWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (rollup *Rollup) UnpackWrongParentError(raw []byte) (*RollupWrongParent, error) {
	out := new(RollupWrongParent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSigningEpoch represents a WrongSigningEpoch error raised by the Rollup contract.
type RollupWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func RollupWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (rollup *Rollup) UnpackWrongSigningEpochError(raw []byte) (*RollupWrongSigningEpoch, error) {
	out := new(RollupWrongSigningEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSlot represents a WrongSlot error raised by the Rollup contract.
type RollupWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func RollupWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackWrongSlotError(raw []byte) (*RollupWrongSlot, error) {
	out := new(RollupWrongSlot)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroBond represents a ZeroBond error raised by the Rollup contract.
type RollupZeroBond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBond()
func RollupZeroBondErrorID() common.Hash {
	return common.HexToHash("0x3af4d15e2af377280c3e0fb5f0cc0d6c4e1ee475a9f746427c55642ef85b715b")
}

// UnpackZeroBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBond()
func (rollup *Rollup) UnpackZeroBondError(raw []byte) (*RollupZeroBond, error) {
	out := new(RollupZeroBond)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroOpenAfter represents a ZeroOpenAfter error raised by the Rollup contract.
type RollupZeroOpenAfter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOpenAfter()
func RollupZeroOpenAfterErrorID() common.Hash {
	return common.HexToHash("0xa3a1a6dfa4dc00b26a5b85110421e6354a33ff5357f0ab125c3deeb2c94b3191")
}

// UnpackZeroOpenAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOpenAfter()
func (rollup *Rollup) UnpackZeroOpenAfterError(raw []byte) (*RollupZeroOpenAfter, error) {
	out := new(RollupZeroOpenAfter)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroOpenAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublishTimeout represents a ZeroPublishTimeout error raised by the Rollup contract.
type RollupZeroPublishTimeout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublishTimeout()
func RollupZeroPublishTimeoutErrorID() common.Hash {
	return common.HexToHash("0xf3785590b6823610cfc811154cd8b8f014b5e3c230198a2f9a03c9acfcc91e42")
}

// UnpackZeroPublishTimeoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublishTimeout()
func (rollup *Rollup) UnpackZeroPublishTimeoutError(raw []byte) (*RollupZeroPublishTimeout, error) {
	out := new(RollupZeroPublishTimeout)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublishTimeout", raw); err != nil {
		return nil, err
	}
	return out, nil
}
