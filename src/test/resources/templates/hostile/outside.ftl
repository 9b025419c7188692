<#include "../../application.yaml">
